package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where a list has nothing to show: what belongs there, and the first step.
public final class Empty extends VBox {
  /// @param icon an icon of the Bootstrap set, e.g. `bi-people`
  /// @param textKey key of the sentence that says what belongs here
  /// @param steps the first steps, offered as buttons
  public Empty(String icon, String textKey, Verb... steps) {
    var sentence = new Label(Text.of(textKey));
    sentence.setWrapText(true);
    sentence.getStyleClass().add("empty-text");
    getStyleClass().add("empty");
    setAlignment(Pos.CENTER);
    getChildren().addAll(new FontIcon(icon), sentence);
    for (var step : steps) {
      getChildren().add(button(step));
    }
  }

  private static Button button(Verb step) {
    var button = Buttons.of(step);
    if (!button.getStyleClass().contains("accent")) {
      button.getStyleClass().add("accent");
    }
    return button;
  }
}
