package app.quarterbook.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one record of a list that is being edited, as a draft that saves itself. The same draft for
/// as long as it is the same record, however often the list is read anew.
public final class Editing<R> implements AutoCloseable {
  private final Desk desk;
  private final Consumer<R> save;
  private final Function<R, ?> id;
  private final ReadOnlyObjectWrapper<@Nullable Draft<R>> draft = new ReadOnlyObjectWrapper<>();
  private @Nullable Autosave autosave;

  /// @param save called on the workbook thread
  /// @param id tells one record from another, whatever else of it changes
  public Editing(Desk desk, Consumer<R> save, Function<R, ?> id) {
    this.desk = desk;
    this.save = save;
    this.id = id;
  }

  /// The record as it is being edited; null where none is.
  public ReadOnlyObjectProperty<@Nullable Draft<R>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// Edits a record, or none. One that is being edited already takes over what is new on disk and
  /// keeps what is being typed.
  public void edit(@Nullable R record) {
    var open = draft.get();
    if (record != null && open != null && isOf(id.apply(record))) {
      open.load(record);
      return;
    }
    close();
    if (record != null) {
      var fresh = new Draft<>(record);
      autosave = fresh.autosave(desk, save);
      draft.set(fresh);
    }
  }

  /// Whether the record with this id is being edited.
  public boolean isOf(Object wanted) {
    var open = draft.get();
    return open != null && id.apply(open.record()).equals(wanted);
  }

  /// Saves what is still unsaved; nothing is edited any more.
  @Override
  public void close() {
    if (autosave != null) {
      autosave.close();
      autosave = null;
    }
    draft.set(null);
  }
}
