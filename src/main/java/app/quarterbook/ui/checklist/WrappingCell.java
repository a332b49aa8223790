package app.quarterbook.ui.checklist;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell as high as its content is at the list's width; a plain cell would not tell it the width.
final class WrappingCell<T> extends ListCell<T> {
  private final Function<T, Region> draw;
  private final BiFunction<T, Integer, String> describe;

  /// @param describe what is read out, by the thing and its place from 0
  WrappingCell(Function<T, Region> draw, BiFunction<T, Integer, String> describe) {
    this.draw = draw;
    this.describe = describe;
    setPrefWidth(0);
    getStyleClass().add("step-cell");
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    boolean nothing = empty || item == null;
    setGraphic(nothing ? null : draw.apply(item));
    setAccessibleText(nothing ? "" : describe.apply(item, getIndex()));
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double room = (width > 0 ? width : getWidth()) - sides;
    return getGraphic() instanceof Region region && room > 0
        ? snappedTopInset() + region.prefHeight(room) + snappedBottomInset()
        : super.computePrefHeight(width);
  }
}
