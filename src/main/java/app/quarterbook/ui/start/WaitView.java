package app.quarterbook.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/// Says what takes so long before the workbook is there.
public final class WaitView extends VBox {

  /// @param sentence what goes on
  public WaitView(String sentence) {
    getStyleClass().add("start");
    setAlignment(Pos.CENTER);
    var label = new Label(sentence);
    label.setWrapText(true);
    var turning = new ProgressIndicator();
    turning.setMaxSize(40, 40);
    getChildren().addAll(turning, label);
  }
}
