package app.quarterbook.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A combo box as it looks while it is closed: its value and an arrow, made of the same parts as
/// the platform's own skin, and nothing to open.
final class ClosedSkin<T> extends SkinBase<ComboBox<T>> {
  private final Value<T> value = new Value<>();
  private final StackPane button = new StackPane();

  ClosedSkin(ComboBox<T> control) {
    super(control);
    var arrow = new Region();
    arrow.getStyleClass().setAll("arrow");
    arrow.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.getStyleClass().setAll("arrow-button");
    button.getChildren().add(arrow);
    value.setMouseTransparent(true);
    getChildren().setAll(value, button);
    registerChangeListener(control.valueProperty(), change -> show());
    registerChangeListener(control.converterProperty(), change -> show());
    show();
  }

  private void show() {
    var control = getSkinnable();
    value.show(control.getValue(), control.getConverter().toString(control.getValue()));
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double arrow = snapSizeX(button.prefWidth(-1));
    value.resizeRelocate(x, y, width - arrow, height);
    button.resizeRelocate(x + width - arrow, y, arrow, height);
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return left + value.prefWidth(-1) + button.prefWidth(-1) + right;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return left + value.minWidth(-1) + button.minWidth(-1) + right;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return top + Math.max(value.prefHeight(-1), button.prefHeight(-1)) + bottom;
  }

  @Override
  protected double computeMaxHeight(
      double width, double top, double right, double bottom, double left) {
    return getSkinnable().prefHeight(width);
  }

  private static final class Value<T> extends ListCell<T> {
    void show(T item, String text) {
      updateItem(item, text.isEmpty());
      setText(text);
    }
  }
}
