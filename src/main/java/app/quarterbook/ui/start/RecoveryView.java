package app.quarterbook.ui.start;

import app.quarterbook.text.Text;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Guides through the repair of a damaged workbook: what happened, what is safe, what to do, and
/// one button that does it.
public final class RecoveryView extends VBox {
  private final Label title = new Label(Text.of("recovery.title"));
  private final VBox words = new VBox();
  private final HBox buttons = new HBox();
  private final Runnable again;
  private final Runnable quit;

  /// @param problem what is wrong, in a sentence
  /// @param again tries to open the workbook once more, as it is
  public RecoveryView(String problem, Runnable again, Runnable quit) {
    this.again = again;
    this.quit = quit;
    getStyleClass().addAll("start", "recovery");
    setAlignment(Pos.CENTER);
    words.getStyleClass().add("recovery-words");
    buttons.getStyleClass().add("recovery-buttons");
    buttons.setAlignment(Pos.CENTER);
    title.getStyleClass().add("start-title");
    title.setWrapText(true);
    getChildren().addAll(new FontIcon("bi-shield-check"), title, words, buttons);
    words.getChildren().add(part("recovery.wrong", problem));
    wait("recovery.looking");
  }

  /// Says what can be done.
  ///
  /// @param safe what is safe
  /// @param next what happens next
  /// @param repair does it; not offered where there is nothing to be done
  public void found(String safe, String next, List<Runnable> repair) {
    words.getChildren().removeLast();
    words.getChildren().addAll(part("recovery.safe", safe), part("recovery.next", next));
    buttons.getChildren().clear();
    for (var run : repair) {
      var button =
          button(
              "recovery.run",
              () -> {
                wait("recovery.working");
                run.run();
              });
      button.setDefaultButton(true);
      buttons.getChildren().add(button);
    }
    buttons.getChildren().addAll(button("start.again", again), button("start.quit", quit));
  }

  /// The workbook is whole again.
  public void done(String sentence, Runnable open) {
    title.setText(Text.of("recovery.titleDone"));
    words.getChildren().setAll(sentence(sentence));
    var button = button("recovery.open", open);
    button.setDefaultButton(true);
    buttons.getChildren().setAll(button, button("start.quit", quit));
    button.requestFocus();
  }

  /// It could not be done, and all is as it was.
  public void failed(String sentence) {
    title.setText(Text.of("recovery.titleFailed"));
    words.getChildren().setAll(sentence(sentence));
    buttons.getChildren().setAll(button("start.again", again), button("start.quit", quit));
  }

  private void wait(String key) {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    words.getChildren().add(new VBox(8, sentence(Text.of(key)), bar));
    buttons.getChildren().clear();
  }

  private static Node part(String key, String sentence) {
    var heading = new Label(Text.of(key));
    heading.getStyleClass().add("section-title");
    var part = new VBox(heading, sentence(sentence));
    part.setAccessibleRole(AccessibleRole.TEXT);
    part.setAccessibleText(heading.getText() + ": " + sentence);
    return part;
  }

  private static Label sentence(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Text.of(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> action.run());
    return button;
  }
}
