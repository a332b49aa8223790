package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.HeldWork;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says across the window, for as long as it lasts, that the disk does not take what is written,
/// and lets the person try again.
final class DiskBanner extends HBox {
  private final Label sentence = new Label();
  private final Button leave;
  private final ObservableValue<HeldWork.State> state;
  private boolean leaving;

  /// @param retry tries again now
  /// @param giveUp lets go of what is not saved
  DiskBanner(ObservableValue<HeldWork.State> state, Runnable retry, Runnable giveUp) {
    this.state = state;
    getStyleClass().add("disk-banner");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    sentence.setId("shell.disk");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    leave = button("shell.disk.leave", giveUp);
    var again = button("shell.disk.again", retry);
    getChildren().addAll(new FontIcon("bi-exclamation-triangle"), sentence, again, leave);
    state.addListener((property, old, now) -> show());
    show();
  }

  /// The person wants to leave the window.
  void leaving() {
    leaving = true;
    show();
  }

  /// Puts it above all else in a window.
  Scene above(Scene scene) {
    var content = scene.getRoot();
    var root = new BorderPane();
    scene.setRoot(root);
    root.setTop(this);
    root.setCenter(content);
    return scene;
  }

  private void show() {
    var now = state.getValue();
    boolean seen = now != HeldWork.State.FINE;
    setVisible(seen);
    setManaged(seen);
    boolean held = now == HeldWork.State.HELD;
    sentence.setText(seen ? Text.of(held ? "shell.disk.held" : "shell.disk.scarce") : "");
    setAccessibleText(sentence.getText());
    leave.setVisible(held && leaving);
    leave.setManaged(held && leaving);
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Text.of(key));
    button.setId(key);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
