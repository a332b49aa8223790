package app.quarterbook.ui.lock;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What holds now, in one sentence, and what can be changed about it.
final class ProtectionOverview extends VBox {
  private final ProtectionViewModel model;

  ProtectionOverview(ProtectionViewModel model) {
    this.model = model;
    getStyleClass().add("form");
    if (model.isOn()) {
      on();
    } else {
      off();
    }
  }

  private void off() {
    var set = button(Aim.TURN_ON);
    set.getStyleClass().add("accent");
    getChildren().addAll(state("bi-unlock", "lock.isOff"), words("lock.why"), set);
  }

  private void on() {
    boolean file = model.hasSecretFile();
    getChildren()
        .addAll(
            state("bi-lock", "lock.isOn"),
            line("lock.has.passphrase", Aim.CHANGE_PASSPHRASE),
            line("lock.has.code", Aim.NEW_CODE),
            line(
                file ? "lock.has.file" : "lock.has.noFile", file ? Aim.REMOVE_FILE : Aim.MAKE_FILE),
            line("lock.has.protection", Aim.TURN_OFF));
  }

  private Node line(String key, Aim aim) {
    var words = words(key);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, button(aim));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("card", "lock-line");
    return line;
  }

  private Button button(Aim aim) {
    var button = new Button(Text.of(aim));
    button.setId("lock.aim." + aim.name());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> model.begin(aim));
    return button;
  }

  private static Label state(String icon, String key) {
    var state = words(key);
    state.setId("lock.state");
    state.setGraphic(new FontIcon(icon));
    state.getStyleClass().add("section-title");
    return state;
  }

  private static Label words(String key) {
    return ProtectionView.words(key);
  }
}
