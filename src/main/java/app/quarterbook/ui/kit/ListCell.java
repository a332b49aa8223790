package app.quarterbook.ui.kit;

import java.util.function.Function;
import javafx.scene.control.TableCell;

final class ListCell<T> extends TableCell<T, T> {
  private final Function<T, String> text;

  ListCell(Function<T, String> text) {
    this.text = text;
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty || item == null ? "" : text.apply(item));
  }
}
