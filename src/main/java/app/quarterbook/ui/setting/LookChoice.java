package app.quarterbook.ui.setting;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Look;
import app.quarterbook.ui.kit.Theme;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Light, dark or as the system has it, and how large; seen at once.
final class LookChoice extends VBox {
  LookChoice(Theme theme) {
    var heading = new Label(Text.of("setting.look"));
    heading.getStyleClass().add("form-heading");
    getStyleClass().add("form");
    getChildren().addAll(heading, looks(theme), sizes(theme));
  }

  private static HBox looks(Theme theme) {
    var row = row();
    var group = new ToggleGroup();
    for (var look : Look.values()) {
      var choice = new RadioButton(look.title());
      choice.setId("setting.look." + look.name());
      choice.setToggleGroup(group);
      choice.setSelected(theme.lookProperty().get() == look);
      choice.setOnAction(event -> theme.lookProperty().set(look));
      row.getChildren().add(choice);
    }
    return row;
  }

  private static HBox sizes(Theme theme) {
    var now = new Label();
    now.setId("setting.scale");
    now.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Text.of("setting.scale", theme.scaleProperty().get()),
                theme.scaleProperty()));
    var smaller = icon("bi-zoom-out", "setting.smaller", theme::smaller);
    smaller.disableProperty().bind(theme.scaleProperty().lessThanOrEqualTo(Theme.SMALLEST));
    var larger = icon("bi-zoom-in", "setting.larger", theme::larger);
    larger.disableProperty().bind(theme.scaleProperty().greaterThanOrEqualTo(Theme.LARGEST));
    var row = row();
    row.getChildren().addAll(smaller, now, larger);
    return row;
  }

  private static Button icon(String icon, String textKey, Runnable run) {
    var button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.setId(textKey);
    button.setAccessibleText(Text.of(textKey));
    button.getStyleClass().add("button-icon");
    button.setOnAction(event -> run.run());
    return button;
  }

  private static HBox row() {
    var row = new HBox();
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("form-row");
    return row;
  }
}
