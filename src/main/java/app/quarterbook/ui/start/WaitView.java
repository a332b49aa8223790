package app.quarterbook.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/// What is seen before the workbook is there: nothing, until somebody would ask what takes so long.
public final class WaitView extends VBox {
  public WaitView() {
    getStyleClass().add("start");
    setAlignment(Pos.CENTER);
  }

  /// Says what takes so long.
  ///
  /// @param sentence what goes on
  public void say(String sentence) {
    var label = new Label(sentence);
    label.setWrapText(true);
    var turning = new ProgressIndicator();
    turning.setMaxSize(40, 40);
    getChildren().setAll(turning, label);
  }
}
