package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.NOTE_LINK;

import app.quarterbook.model.Label;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.Linked;
import app.quarterbook.model.visit.NoteLink;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.VisitEdit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.schema.tables.records.NoteLinkRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Records;

/// Makes plan items and open points of lines of notes, and knows what became of them.
public final class NoteLinkStore {
  private final Database database;
  private final VisitStore visits;
  private final PlanStore plans;
  private final OpenPointStore points;

  public NoteLinkStore(Database database) {
    this.database = database;
    visits = new VisitStore(database);
    plans = new PlanStore(database);
    points = new OpenPointStore(database);
  }

  /// The links of a visit's notes; also of lines that are gone.
  public List<NoteLink> of(VisitId visit) {
    return database.read(
        jooq ->
            jooq.select(
                    NOTE_LINK.ID,
                    NOTE_LINK.VISIT_ID,
                    NOTE_LINK.MARK,
                    NOTE_LINK.PLAN_ITEM_ID,
                    NOTE_LINK.OPEN_POINT_ID)
                .from(NOTE_LINK)
                .where(NOTE_LINK.VISIT_ID.eq(visit))
                .orderBy(NOTE_LINK.ID)
                .fetch(Records.mapping(NoteLink::new)));
  }

  /// What the lines of a visit's notes became, as it stands now.
  public List<Linked> linked(VisitId visit) {
    return of(visit).stream().flatMap(this::linked).toList();
  }

  /// Makes a plan item of a line, in one step with the note that carries the mark.
  public void link(VisitEdit marked, String mark, PlanItem item) {
    database.write(
        Label.of("note.did.plan", item.title()),
        jooq -> {
          visits.save(marked);
          plans.save(item);
          return jooq.executeInsert(row(NoteLink.to(item.id(), marked.base().id(), mark)));
        });
  }

  /// Makes an open point of a line, in one step with the note that carries the mark.
  public void link(VisitEdit marked, String mark, OpenPoint point) {
    database.write(
        Label.of("note.did.point", point.text()),
        jooq -> {
          visits.save(marked);
          points.save(point);
          return jooq.executeInsert(row(NoteLink.to(point.id(), marked.base().id(), mark)));
        });
  }

  private Stream<Linked> linked(NoteLink link) {
    Optional<Linked> item =
        Optional.ofNullable(link.item())
            .flatMap(plans::find)
            .map(found -> new Linked.Item(link.mark(), found));
    return item
        .or(
            () ->
                Optional.ofNullable(link.point())
                    .flatMap(points::find)
                    .map(found -> new Linked.Point(link.mark(), found)))
        .stream();
  }

  static NoteLinkRecord row(NoteLink link) {
    return new NoteLinkRecord(link.id(), link.visit(), link.mark(), link.item(), link.point());
  }
}
