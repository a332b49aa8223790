package app.quarterbook.ui.start;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says why the workbook was not opened, and lets the person try again or leave.
public final class TroubleView extends VBox {

  /// @param sentence what happened, what was kept, what to do
  public TroubleView(String sentence, Runnable again, Runnable quit) {
    getStyleClass().add("start");
    setAlignment(Pos.CENTER);
    var label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("trouble");
    getChildren()
        .addAll(
            new FontIcon("bi-exclamation-triangle"),
            label,
            new HBox(8, button("start.again", again), button("start.quit", quit)));
    ((HBox) getChildren().getLast()).setAlignment(Pos.CENTER);
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Text.of(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> action.run());
    return button;
  }
}
