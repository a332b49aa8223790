package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.TIMER;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.RunningLeg;
import app.quarterbook.model.visit.RunningVisit;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.text.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;

/// The one timer. Only the running leg is a row, with the moment it began: ending it adds its
/// minutes to the visit in the same step, and everything between is the clock's.
public final class TimerStore {
  private final Database database;
  private final VisitStore visits;

  public TimerStore(Database database) {
    this.database = database;
    visits = new VisitStore(database);
  }

  /// The visit that is being timed; empty where none is.
  public Optional<RunningVisit> running() {
    return database.read(
        jooq ->
            jooq.select(
                    row(TIMER.VISIT_ID, TIMER.LEG, TIMER.STARTED_AT).mapping(RunningLeg::new),
                    VISIT.CLIENT_ID,
                    CLIENT.NAME,
                    row(VISIT.TRAVEL_OUT, VISIT.WORK, VISIT.TRAVEL_BACK, VISIT.PAUSE)
                        .mapping(Times::new))
                .from(TIMER)
                .join(VISIT)
                .on(VISIT.ID.eq(TIMER.VISIT_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(VISIT.CLIENT_ID))
                .limit(1)
                .fetchOptional(mapping(RunningVisit::new)));
  }

  /// The visit that is being timed although the timer was probably forgotten.
  public Optional<RunningVisit> forgotten() {
    var clock = database.clock();
    var longest = new SettingStore(database).load().longestLeg();
    return running().filter(it -> it.leg().isForgotten(clock.instant(), clock.getZone(), longest));
  }

  /// Puts the timer on a leg of a visit. The leg it was on, of this visit or another, ends. Nothing
  /// happens where it is on that leg already, or the visit is gone.
  ///
  /// @throws StoreException if the visit is signed off and the leg is not the way back
  public void run(VisitId visit, Leg leg) {
    var now = running();
    boolean same = now.filter(it -> it.visit().equals(visit)).isPresent();
    if (same && now.orElseThrow().leg().leg() == leg || visits.find(visit).isEmpty()) {
      return;
    }
    if (leg != Leg.TRAVEL_BACK && database.read(jooq -> Frozen.isSigned(jooq, visit))) {
      throw StoreException.said("store.signed");
    }
    var key = same ? "visit.did.switchTimer" : "visit.did.startTimer";
    database.write(
        Label.of(key, visits.clientName(visit), Text.of(leg)),
        jooq -> {
          now.ifPresent(it -> end(jooq, it, now()));
          return begin(jooq, visit, leg);
        });
  }

  /// Puts a new visit in and the timer on a leg of it, as one step.
  public void begin(Visit visit, Leg leg) {
    database.write(
        Label.of("visit.did.add", visits.clientName(visit.client())),
        jooq -> {
          visits.save(visit);
          run(visit.id(), leg);
          return visit;
        });
  }

  /// Ends the running leg.
  ///
  /// @param at when it ended
  public void stop(Instant at) {
    running()
        .ifPresent(
            it ->
                database.write(
                    Label.of("visit.did.stopTimer", it.clientName()), jooq -> end(jooq, it, at)));
  }

  /// Takes the running leg away as if it had never begun.
  public void discard() {
    running()
        .ifPresent(
            it ->
                database.write(
                    Label.of("visit.did.discardTimer", it.clientName()),
                    jooq -> jooq.deleteFrom(TIMER).execute()));
  }

  private int end(DSLContext jooq, RunningVisit running, Instant at) {
    visits
        .find(running.visit())
        .map(visit -> visit.withTimes(running.leg().endedIn(visit.times(), at)))
        .ifPresent(visits::save);
    return jooq.deleteFrom(TIMER).execute();
  }

  private int begin(DSLContext jooq, VisitId visit, Leg leg) {
    return jooq.insertInto(TIMER, TIMER.ID, TIMER.VISIT_ID, TIMER.LEG, TIMER.STARTED_AT)
        .values(Ids.next(), visit, leg, now())
        .execute();
  }

  /// Whole seconds; the database would round up into the future.
  private Instant now() {
    return database.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
