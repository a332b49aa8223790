package app.quarterbook.ui.visit.part;

import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.util.UUID;
import java.util.function.Consumer;

/// One line of a list while it is being written.
///
/// @param <R> the record
/// @param <F> its fields
final class Line<R, F> {
  private final UUID id;
  private final Draft<R> draft;
  private final F fields;
  private final Field<String> lead;
  private final Autosave autosave;
  private volatile boolean stored;

  /// @param lead the field without which there is no line
  /// @param save puts the record on disk; called on the workbook thread
  /// @param stored whether it is there already
  Line(
      Desk desk,
      UUID id,
      Draft<R> draft,
      F fields,
      Field<String> lead,
      Consumer<R> save,
      boolean stored) {
    this.id = id;
    this.draft = draft;
    this.fields = fields;
    this.lead = lead;
    this.stored = stored;
    autosave =
        draft.autosave(
            desk,
            edited -> {
              this.stored = true;
              save.accept(edited);
            });
  }

  UUID id() {
    return id;
  }

  Draft<R> draft() {
    return draft;
  }

  F fields() {
    return fields;
  }

  Field<String> lead() {
    return lead;
  }

  Autosave autosave() {
    return autosave;
  }

  boolean isBlank() {
    return lead.textProperty().get().isBlank();
  }

  boolean isStored() {
    return stored;
  }
}
