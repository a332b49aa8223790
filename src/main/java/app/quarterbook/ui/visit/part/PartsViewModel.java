package app.quarterbook.ui.visit.part;

import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.PartId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Database;
import app.quarterbook.store.PartStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.util.Set;

/// The parts of a visit while they are being written.
public final class PartsViewModel implements AutoCloseable {
  /// Stands in a new line until its name is typed; it is never saved.
  private static final String UNNAMED = "…";

  private final LinesViewModel<Part, Fields> lines;
  private final Subscription subscription;

  record Fields(Field<Integer> quantity, Field<String> name, Field<String> serial) {}

  public PartsViewModel(Desk desk, Database database, VisitId visit) {
    var store = new PartStore(database);
    lines =
        new LinesViewModel<>(
            desk,
            new LinesViewModel.Source<>(
                () -> store.of(visit),
                store::save,
                id -> store.delete(new PartId(id)),
                part -> part.id().value(),
                Part::position,
                place -> Part.named(visit, place, UNNAMED),
                PartsViewModel::fields,
                Fields::name,
                PartsViewModel::lock));
    subscription = database.listen(Set.of(Rows.PART), lines::reload);
  }

  /// What the client has signed stays as it is.
  public void freeze(boolean now) {
    lines.lockedProperty().set(now);
  }

  @Override
  public void close() {
    subscription.cancel();
    lines.close();
  }

  LinesViewModel<Part, Fields> lines() {
    return lines;
  }

  private static Fields fields(Draft<Part> draft) {
    return new Fields(
        draft.whole("quantity", Part::quantity, Part::withQuantity),
        draft.text("name", Part::name, Part::withName),
        draft.text("serial", Part::serial, Part::withSerial));
  }

  private static void lock(Fields fields) {
    fields.quantity().lock(true);
    fields.name().lock(true);
    fields.serial().lock(true);
  }
}
