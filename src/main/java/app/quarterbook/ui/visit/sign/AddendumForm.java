package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.Addendum;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.util.Collection;
import java.util.function.Consumer;

/// An addendum while it is being written; it can be reworded on its day.
final class AddendumForm {
  final Field<String> text;
  private final Addendum addendum;
  private final Draft<Addendum> draft;
  private final Autosave autosave;
  private boolean kept;

  AddendumForm(Desk desk, Addendum addendum, Consumer<Addendum> store) {
    this.addendum = addendum;
    draft = new Draft<>(addendum);
    text = draft.text("addendum", Addendum::text, Addendum::withText);
    text.lock(!addendum.isOpen(desk.clock()));
    kept = !isBlank();
    autosave = draft.autosave(desk, store);
  }

  Addendum addendum() {
    return addendum;
  }

  boolean isOf(Addendum other) {
    return addendum.id().equals(other.id());
  }

  boolean isBlank() {
    return text.value().isBlank();
  }

  /// Whether it was kept once and is not any more; one that was just begun is not kept yet.
  boolean isGone(Collection<Addendum> known) {
    return kept && known.stream().noneMatch(this::isOf);
  }

  void load(Addendum now) {
    kept = true;
    draft.load(now);
  }

  void close() {
    autosave.close();
  }
}
