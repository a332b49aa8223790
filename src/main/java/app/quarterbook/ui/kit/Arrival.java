package app.quarterbook.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Waits for a record that was made just now to come into its list, where it is to be selected. It
/// is saved before the list is read anew, or the other way round.
public final class Arrival<T> {
  private final List<T> items;
  private final Function<T, ?> key;
  private final ReadOnlyObjectWrapper<@Nullable T> arrived = new ReadOnlyObjectWrapper<>();
  private @Nullable Object awaited;

  /// @param key tells a record from the others, e.g. its id
  public Arrival(List<T> items, Function<T, ?> key) {
    this.items = items;
    this.key = key;
  }

  /// The record that came last; null before the first.
  public ReadOnlyObjectProperty<@Nullable T> arrivedProperty() {
    return arrived.getReadOnlyProperty();
  }

  /// @param key of the record that was made
  public void await(Object key) {
    awaited = key;
    look();
  }

  /// To be called when the list was read anew.
  public void look() {
    items.stream()
        .filter(item -> key.apply(item).equals(awaited))
        .findFirst()
        .ifPresent(this::arrive);
  }

  private void arrive(T item) {
    awaited = null;
    arrived.set(item);
  }
}
