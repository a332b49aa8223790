package app.quarterbook.ui.plan;

import app.quarterbook.text.Text;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// One thing to filter by, or all of them.
///
/// @param value null for all
/// @param name as the person reads it
record Choice<T>(@Nullable T value, String name) {
  static <T> Choice<T> all(String textKey) {
    return new Choice<>(null, Text.of(textKey));
  }

  static <E extends Enum<E>> List<Choice<E>> of(String allKey, List<E> values) {
    return Stream.concat(
            Stream.of(Choice.<E>all(allKey)),
            values.stream().map(value -> new Choice<>(value, Text.of(value))))
        .toList();
  }

  static <T> ComboBox<Choice<T>> box(ComboBox<Choice<T>> box, String id, List<Choice<T>> choices) {
    box.setId(id);
    box.setAccessibleText(choices.getFirst().name());
    box.getItems().setAll(choices);
    box.setValue(choices.getFirst());
    return box;
  }

  @Override
  public String toString() {
    return name;
  }
}
