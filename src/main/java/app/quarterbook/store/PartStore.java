package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.PART;

import app.quarterbook.model.Label;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.PartId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.schema.tables.records.PartRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;

/// Keeps the parts of the visits.
public final class PartStore {
  private final Database database;

  public PartStore(Database database) {
    this.database = database;
  }

  /// Every part, in the order of each visit's lines.
  public List<Part> all() {
    return where(DSL.noCondition());
  }

  /// The parts of a visit, in the order of its lines.
  public List<Part> of(VisitId visit) {
    return where(PART.VISIT_ID.eq(visit));
  }

  public Optional<Part> find(PartId id) {
    return where(PART.ID.eq(id)).stream().findFirst();
  }

  /// Puts a new part in, or a changed one in its place.
  public void save(Part part) {
    var before = find(part.id());
    if (before.filter(part::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("part.did.addPart", part.name())
            : Label.of("part.did.changePart", part.name()).merging(part.id().value());
    database.write(label, jooq -> Saving.put(jooq, row(part)));
  }

  public void delete(PartId id) {
    find(id)
        .ifPresent(
            part ->
                database.write(
                    Label.of("part.did.deletePart", part.name()),
                    jooq -> jooq.deleteFrom(PART).where(PART.ID.eq(id)).execute()));
  }

  private List<Part> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(
                    PART.ID,
                    PART.VISIT_ID,
                    PART.POSITION,
                    PART.QUANTITY,
                    PART.NAME,
                    PART.SERIAL,
                    PART.NOTES)
                .from(PART)
                .where(condition)
                .orderBy(PART.VISIT_ID, PART.POSITION, PART.ID)
                .fetch(Records.mapping(Part::new)));
  }

  private static PartRecord row(Part part) {
    return new PartRecord(
        part.id(),
        part.visit(),
        part.position(),
        part.quantity(),
        part.name(),
        part.serial(),
        part.notes());
  }
}
