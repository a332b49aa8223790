package app.quarterbook.ui.kit;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A row that a screen reader can say and a double click opens.
final class ListRow<T> extends TableRow<T> {
  private final BiFunction<T, Integer, String> describe;
  private final Consumer<T> open;
  private final IntConsumer seen;

  /// @param seen is told the index of what comes into sight
  ListRow(BiFunction<T, Integer, String> describe, Consumer<T> open, IntConsumer seen) {
    this.describe = describe;
    this.open = open;
    this.seen = seen;
    setOnMouseClicked(this::openOnDoubleClick);
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setAccessibleText(empty || item == null ? "" : describe.apply(item, getIndex()));
    if (!empty) {
      seen.accept(getIndex());
    }
  }

  private void openOnDoubleClick(MouseEvent event) {
    var item = getItem();
    if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && item != null) {
      open.accept(item);
    }
  }
}
