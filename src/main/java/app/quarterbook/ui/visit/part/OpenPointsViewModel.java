package app.quarterbook.ui.visit.part;

import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.OpenPointId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Database;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was left open at a visit while it is being written.
public final class OpenPointsViewModel implements AutoCloseable {
  /// Stands in a new line until its text is typed; it is never saved.
  private static final String UNWRITTEN = "…";

  private final LinesViewModel<OpenPoint, Fields> lines;
  private final Subscription subscription;

  record Fields(Field<Boolean> done, Field<String> text, Field<@Nullable LocalDate> dueOn) {}

  public OpenPointsViewModel(Desk desk, Database database, VisitId visit) {
    var store = new OpenPointStore(database);
    lines =
        new LinesViewModel<>(
            desk,
            new LinesViewModel.Source<>(
                () -> store.of(visit),
                store::save,
                id -> store.delete(new OpenPointId(id)),
                point -> point.id().value(),
                OpenPoint::position,
                place -> OpenPoint.written(visit, place, UNWRITTEN),
                draft -> fields(draft, LocalDate.now(desk.clock())),
                Fields::text,
                fields -> fields.text().lock(true)));
    subscription = database.listen(Set.of(Rows.OPEN_POINT), lines::reload);
  }

  /// What the client has signed stays as it is; it can still be done, and put off.
  public void freeze(boolean now) {
    lines.lockedProperty().set(now);
  }

  @Override
  public void close() {
    subscription.cancel();
    lines.close();
  }

  LinesViewModel<OpenPoint, Fields> lines() {
    return lines;
  }

  private static Fields fields(Draft<OpenPoint> draft, LocalDate today) {
    return new Fields(
        draft.choice(
            "done",
            OpenPoint::isDone,
            (point, done) ->
                done == point.isDone() ? point : point.withDoneOn(done ? today : null)),
        draft.text("text", OpenPoint::text, OpenPoint::withText),
        draft.optionalDate("dueOn", OpenPoint::dueOn, OpenPoint::withDueOn));
  }
}
