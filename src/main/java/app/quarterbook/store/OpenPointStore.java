package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.OPEN_POINT;

import app.quarterbook.model.Label;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.OpenPointId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.schema.tables.records.OpenPointRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Keeps what was left open at the visits.
public final class OpenPointStore {
  private final Database database;

  public OpenPointStore(Database database) {
    this.database = database;
  }

  /// Every open point, done or not, in the order of each visit's lines.
  public List<OpenPoint> all() {
    return where(DSL.noCondition());
  }

  /// The open points of a visit, done or not, in the order of its lines.
  public List<OpenPoint> of(VisitId visit) {
    return where(OPEN_POINT.VISIT_ID.eq(visit));
  }

  public Optional<OpenPoint> find(OpenPointId id) {
    return where(OPEN_POINT.ID.eq(id)).stream().findFirst();
  }

  /// Puts a new open point in, or a changed one in its place.
  public void save(OpenPoint point) {
    var before = find(point.id());
    if (before.filter(point::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("part.did.addPoint", point.text())
            : Label.of("part.did.changePoint", point.text()).merging(point.id().value());
    database.write(label, jooq -> Saving.put(jooq, row(point)));
  }

  /// Says of an open point that it is done, or open again. Nothing happens where it is gone.
  ///
  /// @param on the day it was done; null: it is open
  public void tick(OpenPointId id, @Nullable LocalDate on) {
    find(id)
        .ifPresent(
            point ->
                database.write(
                    Label.of(
                        on == null ? "part.did.openPoint" : "part.did.finishPoint", point.text()),
                    jooq -> Saving.put(jooq, row(point.withDoneOn(on)))));
  }

  public void delete(OpenPointId id) {
    find(id)
        .ifPresent(
            point ->
                database.write(
                    Label.of("part.did.deletePoint", point.text()),
                    jooq -> jooq.deleteFrom(OPEN_POINT).where(OPEN_POINT.ID.eq(id)).execute()));
  }

  private List<OpenPoint> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(
                    OPEN_POINT.ID,
                    OPEN_POINT.VISIT_ID,
                    OPEN_POINT.POSITION,
                    OPEN_POINT.TEXT,
                    OPEN_POINT.DUE_ON,
                    OPEN_POINT.DONE_ON)
                .from(OPEN_POINT)
                .where(condition)
                .orderBy(OPEN_POINT.VISIT_ID, OPEN_POINT.POSITION, OPEN_POINT.ID)
                .fetch(Records.mapping(OpenPoint::new)));
  }

  private static OpenPointRecord row(OpenPoint point) {
    return new OpenPointRecord(
        point.id(), point.visit(), point.position(), point.text(), point.dueOn(), point.doneOn());
  }
}
