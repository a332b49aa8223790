package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;
import static app.quarterbook.store.schema.Tables.RENEWAL_TICK;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.agreement.RenewalMark;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.model.agreement.RenewalTick;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.store.schema.tables.records.RenewalTickRecord;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/// Keeps which steps to a renewal are done, by whom and when.
public final class RenewalStore {
  private final Database database;
  private final AgreementStore agreements;
  private final SettingStore settings;

  public RenewalStore(Database database) {
    this.database = database;
    agreements = new AgreementStore(database);
    settings = new SettingStore(database);
  }

  /// What was ticked of the agreements in force.
  public List<RenewalTick> active() {
    return database.read(
        jooq -> fetch(jooq, AGREEMENT.STATE.eq(AgreementState.ACTIVE).and(ofLateTerms())));
  }

  /// Where an agreement stands on the way to its renewal.
  public RenewalClock clock(Agreement agreement) {
    return database.read(jooq -> clock(jooq, agreement));
  }

  /// Says that a step to the renewal ahead is done; nothing happens where it was.
  ///
  /// @param by who did it
  public void tick(AgreementId id, RenewalStep step, String by) {
    agreements
        .find(id)
        .filter(agreement -> !isDone(agreement, step))
        .ifPresent(
            agreement ->
                database.write(
                    label("agreement.did.tickStep", agreement, step),
                    jooq -> put(jooq, agreement, step, today(), by)));
  }

  /// Opens a step again.
  public void untick(AgreementId id, RenewalStep step) {
    agreements
        .find(id)
        .filter(agreement -> isDone(agreement, step))
        .ifPresent(
            agreement ->
                database.write(
                    label("agreement.did.untickStep", agreement, step),
                    jooq ->
                        jooq.deleteFrom(RENEWAL_TICK)
                            .where(RENEWAL_TICK.AGREEMENT_ID.eq(id))
                            .and(RENEWAL_TICK.TERM_END.eq(agreement.term().end(today())))
                            .and(RENEWAL_TICK.STEP.eq(step))
                            .execute()));
  }

  /// Ticks the survey of every renewal of a client that is near: they were asked.
  ///
  /// @param day they were asked
  /// @return how many rows were written
  int surveyed(DSLContext jooq, ClientId client, LocalDate day) {
    var by = settings.load().consultant().name();
    return agreements.of(client).stream()
        .filter(Agreement::isActive)
        .filter(agreement -> wantsSurvey(clock(jooq, agreement), day))
        .mapToInt(agreement -> put(jooq, agreement, RenewalStep.SURVEY, day, by))
        .sum();
  }

  /// From the health check on, which opens the season of the renewal.
  private static boolean wantsSurvey(RenewalClock clock, LocalDate day) {
    return clock.daysLeft() >= 0
        && clock.mark(RenewalStep.SURVEY).state() != RenewalMark.State.DONE
        && !(day.isBefore(clock.dayOf(RenewalStep.HEALTH_CHECK))
            && day.isBefore(clock.dayOf(RenewalStep.SURVEY)));
  }

  private RenewalClock clock(DSLContext jooq, Agreement agreement) {
    var ticks = fetch(jooq, RENEWAL_TICK.AGREEMENT_ID.eq(agreement.id()));
    return RenewalClock.of(agreement, ticks, settings.load().renewalDays(), today());
  }

  private boolean isDone(Agreement agreement, RenewalStep step) {
    return clock(agreement).mark(step).tick() != null;
  }

  private int put(
      DSLContext jooq, Agreement agreement, RenewalStep step, LocalDate day, String by) {
    return jooq.executeInsert(
        new RenewalTickRecord(
            Ids.next(), agreement.id(), agreement.term().end(today()), step, day, by));
  }

  /// Terms that are over for years are of no use to anybody who looks at today.
  private Condition ofLateTerms() {
    return RENEWAL_TICK.TERM_END.ge(today().minusYears(1));
  }

  private static List<RenewalTick> fetch(DSLContext jooq, Condition condition) {
    return jooq.select(
            RENEWAL_TICK.AGREEMENT_ID,
            RENEWAL_TICK.TERM_END,
            RENEWAL_TICK.STEP,
            RENEWAL_TICK.DONE_ON,
            RENEWAL_TICK.DONE_BY)
        .from(RENEWAL_TICK)
        .join(AGREEMENT)
        .on(AGREEMENT.ID.eq(RENEWAL_TICK.AGREEMENT_ID))
        .where(condition)
        .orderBy(RENEWAL_TICK.DONE_ON, RENEWAL_TICK.ID)
        .fetch(Records.mapping(RenewalTick::new));
  }

  private Label label(String key, Agreement agreement, RenewalStep step) {
    return Label.of(key, agreements.name(agreement.client()), Text.of(step));
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }
}
