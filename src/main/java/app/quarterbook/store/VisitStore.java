package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.VISIT;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.rate.RateRules;
import app.quarterbook.model.visit.Charge;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitEdit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.schema.tables.records.VisitRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The visits, calls and drop-bys of the workbook.
public final class VisitStore {
  private final Database database;
  private final Charging charging;

  public VisitStore(Database database) {
    this.database = database;
    charging = new Charging(database);
  }

  /// Whether nothing has been written down of a client yet.
  public boolean isNew(ClientId client) {
    return database.read(jooq -> !jooq.fetchExists(VISIT, VISIT.CLIENT_ID.eq(client)));
  }

  /// Every visit whole, in the order they were put in.
  public List<Visit> all() {
    return database.read(jooq -> jooq.selectFrom(VISIT).orderBy(VISIT.ID).fetch(VisitStore::visit));
  }

  public Optional<Visit> find(VisitId id) {
    return database.read(jooq -> find(jooq, id));
  }

  /// Puts a new visit in, or a changed one in its place, its charge worked out. Rapid edits of one
  /// of its texts become one step of the journal. What ticks in the notes are linked to follows.
  public void save(Visit visit) {
    save(find(visit.id()).orElse(null), visit);
  }

  /// Saves what a form changed and leaves alone what was changed elsewhere meanwhile. Nothing
  /// happens where the visit is gone.
  public void save(VisitEdit edit) {
    find(edit.base().id()).ifPresent(now -> save(now, edit.over(now)));
  }

  /// The rules by which a visit is charged: the settings', and its client's agreement's.
  public RateRules rules(Visit visit) {
    return charging.rules(visit);
  }

  /// Charges a visit by the rules, whatever was charged before.
  public void chargeByRule(VisitId id) {
    find(id).ifPresent(visit -> save(visit, charging.byRule(visit)));
  }

  /// Says of a next step that it is done, or not yet. Nothing happens where the visit is gone.
  public void tick(VisitId id, boolean done) {
    find(id)
        .map(visit -> visit.withNext(visit.next().withDone(done)))
        .ifPresent(
            visit ->
                database.write(
                    VisitLabels.tick(visit.next()), jooq -> Saving.put(jooq, record(visit))));
  }

  public void delete(VisitId id) {
    find(id)
        .ifPresent(
            visit ->
                database.write(
                    VisitLabels.delete(clientName(visit.client())),
                    jooq -> jooq.deleteFrom(VISIT).where(VISIT.ID.eq(id)).execute()));
  }

  /// A visit from a file with its charge in step; one that was never worked out stays so.
  Visit fromFile(Visit visit) {
    return visit.charge().equals(Charge.NONE)
        ? visit
        : charging.charged(find(visit.id()).orElse(null), visit);
  }

  private void save(@Nullable Visit before, Visit visit) {
    if (visit.equals(before)) {
      return;
    }
    var charged = charging.charged(before, visit);
    var ticks = new NoteTicks(database, before == null ? visit : before, visit);
    database.write(
        ticks
            .label()
            .orElseGet(() -> VisitLabels.save(before, charged, clientName(visit.client()))),
        jooq -> {
          ticks.follow();
          return before == null
              ? jooq.executeInsert(record(charged))
              : Saving.update(jooq, record(before), record(charged));
        });
  }

  private static Optional<Visit> find(DSLContext jooq, VisitId id) {
    return jooq.selectFrom(VISIT).where(VISIT.ID.eq(id)).fetchOptional(VisitStore::visit);
  }

  private static Visit visit(VisitRecord row) {
    return new Visit(
        row.getId(),
        row.getClientId(),
        row.getSiteId(),
        row.getKind(),
        row.getVisitedOn(),
        row.getStartedAt(),
        new Times(row.getTravelOut(), row.getWork(), row.getTravelBack(), row.getPause()),
        row.getDistance(),
        row.getBilling(),
        new Charge(
            row.getChargeMinutes(),
            row.getChargeTravelMinutes(),
            row.getChargeTravel(),
            row.getChargeOwn()),
        row.getRate(),
        row.getMet(),
        row.getNotes(),
        row.getInternalNotes(),
        new NextStep(row.getNextStep(), row.getNextStepOn(), row.getNextStepDone()));
  }

  static VisitRecord record(Visit visit) {
    var times = visit.times();
    var charge = visit.charge();
    var next = visit.next();
    return new VisitRecord(
        visit.id(),
        visit.client(),
        visit.site(),
        visit.kind(),
        visit.on(),
        visit.start(),
        times.travelOut(),
        times.work(),
        times.travelBack(),
        times.pause(),
        visit.billing(),
        visit.met(),
        visit.notes(),
        visit.internalNotes(),
        next.text(),
        next.on(),
        next.done(),
        visit.distance(),
        charge.minutes(),
        charge.travelMinutes(),
        charge.travel(),
        charge.own(),
        visit.rate());
  }

  /// The name of the client of a visit; empty where the visit is gone.
  String clientName(VisitId visit) {
    return find(visit).map(it -> clientName(it.client())).orElse("");
  }

  String clientName(ClientId client) {
    return database.read(jooq -> ClientRows.name(jooq, client));
  }
}
