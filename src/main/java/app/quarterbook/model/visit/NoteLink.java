package app.quarterbook.model.visit;

import app.quarterbook.model.plan.PlanItemId;
import org.jspecify.annotations.Nullable;

/// Ties a tick line of a visit's notes to what was made of it.
///
/// @param mark stands at the end of the line, see {@link NoteLine#mark}
/// @param item the plan item it became; null where it became an open point
/// @param point the open point it became; null where it became a plan item
public record NoteLink(
    NoteLinkId id,
    VisitId visit,
    String mark,
    @Nullable PlanItemId item,
    @Nullable OpenPointId point) {
  public static NoteLink to(PlanItemId item, VisitId visit, String mark) {
    return new NoteLink(NoteLinkId.next(), visit, mark, item, null);
  }

  public static NoteLink to(OpenPointId point, VisitId visit, String mark) {
    return new NoteLink(NoteLinkId.next(), visit, mark, null, point);
  }
}
