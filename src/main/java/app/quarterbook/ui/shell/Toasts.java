package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Toast;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// The news at the foot of the window.
final class Toasts extends VBox implements Toast {
  private static final Duration SHORT = Duration.seconds(6);
  private static final Duration LONG = Duration.seconds(12);
  private static final int MOST = 3;
  private static final String UNDOING = "undoing";

  private Runnable undo = () -> {};

  Toasts() {
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    getStyleClass().add("toasts");
  }

  /// What the Undo of a toast does.
  void onUndo(Runnable undo) {
    this.undo = undo;
  }

  @Override
  public void say(String sentence) {
    fade(add(sentence), SHORT);
  }

  @Override
  public void undo(String sentence) {
    undoing(sentence);
  }

  @Override
  public void undo(String sentence, String leads, Runnable go) {
    var link = new Button(leads);
    link.setId("shell.toast.go");
    link.setOnAction(event -> go.run());
    undoing(sentence, link);
  }

  private void undoing(String sentence, Button... more) {
    var button = new Button(Text.of("shell.toast.undo"));
    var buttons = new ArrayList<Node>(List.of(more));
    buttons.add(button);
    var toast = add(sentence, buttons.toArray(Node[]::new));
    toast.setUserData(UNDOING);
    button.setId("shell.toast.undo");
    button.setOnAction(
        event -> {
          getChildren().remove(toast);
          undo.run();
        });
    fade(toast, LONG);
  }

  @Override
  public void problem(String sentence) {
    var close = new Button("", new FontIcon("bi-x"));
    close.setAccessibleText(Text.of("shell.toast.close"));
    var toast = add(sentence, close);
    toast.getStyleClass().add("toast-problem");
    close.setOnAction(event -> getChildren().remove(toast));
  }

  /// Something else has changed: the Undo of a toast would take back the wrong thing.
  void changed() {
    getChildren().removeIf(toast -> UNDOING.equals(toast.getUserData()));
  }

  private HBox add(String sentence, Node... buttons) {
    var label = new Label(sentence);
    label.setWrapText(true);
    var toast = new HBox(label);
    toast.getChildren().addAll(List.of(buttons));
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.setMaxWidth(Region.USE_PREF_SIZE);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(sentence);
    toast.getStyleClass().add("toast");
    if (getChildren().size() == MOST) {
      getChildren().removeFirst();
    }
    getChildren().add(toast);
    return toast;
  }

  private void fade(Node toast, Duration after) {
    var pause = new PauseTransition(after);
    pause.setOnFinished(event -> getChildren().remove(toast));
    pause.play();
  }
}
