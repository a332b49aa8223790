package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of a list with a form beside it, as of people or sites: one record is selected and
/// edited as a draft that saves itself.
public final class Roster<R> implements AutoCloseable {
  /// Where the records come from and go to; the first three are called on the workbook thread.
  ///
  /// @param id tells one record from another, whatever else of it changes
  /// @param name what a person calls it
  public record Source<R>(
      Supplier<List<R>> load,
      Consumer<R> save,
      Consumer<R> delete,
      Function<R, UUID> id,
      Function<R, String> name) {}

  private final Desk desk;
  private final Source<R> source;
  private final ObservableList<R> items = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>();
  private final Editing<R> editing;
  private @Nullable UUID chosen;
  private @Nullable UUID awaited;
  private boolean showing;

  public Roster(Desk desk, Source<R> source) {
    this.desk = desk;
    this.source = source;
    editing = new Editing<>(desk, source.save(), source.id());
    reload();
  }

  public ObservableList<R> items() {
    return items;
  }

  /// The selected record as it is on disk; null where none is.
  public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The selected record as it is being edited; null where none is. The same draft for as long as
  /// the same record is selected.
  public ReadOnlyObjectProperty<@Nullable Draft<R>> draftProperty() {
    return editing.draftProperty();
  }

  /// Selects a record, or none. While the list is being filled anew the selection stays.
  public void select(@Nullable R item) {
    if (!showing) {
      choose(item);
    }
  }

  /// Selects the record of this id, as soon as it is there.
  public void reveal(UUID id) {
    known(id).ifPresentOrElse(this::choose, () -> awaited = id);
  }

  /// Saves a new record and selects it.
  ///
  /// @param then runs once it can be edited
  public void add(R fresh, Runnable then) {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> {
              source.save().accept(fresh);
              return source.load().get();
            },
            loaded -> {
              show(loaded);
              choose(fresh);
              then.run();
            });
  }

  /// Deletes the selected record; the toast offers to undo it.
  public void delete() {
    var item = selected.get();
    if (item == null) {
      return;
    }
    choose(null);
    desk.background()
        .run(
            () -> {
              source.delete().accept(item);
              return source.load().get();
            },
            loaded -> {
              show(loaded);
              desk.toast().undo(Text.of("kit.deleted", source.name().apply(item)));
            });
  }

  /// Fetches the records anew; the selection and what is being typed stay.
  public void reload() {
    desk.background().run(source.load()::get, this::show);
  }

  @Override
  public void close() {
    editing.close();
  }

  private void show(List<R> loaded) {
    showing = true;
    if (!items.equals(loaded)) {
      items.setAll(loaded);
    }
    showing = false;
    choose(known(awaited).or(() -> known(chosen)).orElse(null));
  }

  private void choose(@Nullable R item) {
    awaited = null;
    chosen = item == null ? null : source.id().apply(item);
    var now = known(chosen).orElse(item);
    editing.edit(now);
    selected.set(now);
  }

  private Optional<R> known(@Nullable UUID id) {
    return items.stream().filter(item -> source.id().apply(item).equals(id)).findFirst();
  }
}
