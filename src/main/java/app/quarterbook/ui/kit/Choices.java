package app.quarterbook.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/// Asks a question that is answered by one key: a sentence, and below it what can be done, each
/// with a letter. Enter does the first, Esc does nothing.
public final class Choices {
  private static final double WIDTH = 460;

  /// @param key the letter that answers so
  public record Choice(KeyCode key, String title, Runnable run) {}

  private final Popup popup = new Popup();
  private final List<Choice> choices;

  private Choices(String question, List<Choice> choices, Node... below) {
    this.choices = choices;
    var sentence = new Label(question);
    sentence.setWrapText(true);
    sentence.getStyleClass().add("section-title");
    var sheet = new VBox(sentence);
    choices.forEach(choice -> sheet.getChildren().add(button(choice)));
    sheet.getChildren().addAll(below);
    sheet.getStyleClass().addAll("overlay-sheet", "choices");
    sheet.setPrefWidth(WIDTH);
    sheet.setAccessibleText(question);
    sheet.addEventFilter(KeyEvent.KEY_TYPED, this::answer);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, Choices::keepFromTheWindow);
    popup.getContent().add(sheet);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /// @param choices the first is what most will want
  /// @param below more to fill in, e.g. a time; it answers by itself and then hides the popup
  /// @return the popup, to be hidden by what is below
  public static Popup ask(Window over, String question, List<Choice> choices, Node... below) {
    var asked = new Choices(question, choices, below);
    double x = over.getX() + (over.getWidth() - WIDTH) / 2;
    asked.popup.show(over, x, over.getY() + over.getHeight() / 6);
    asked.popup.getContent().getFirst().lookup(".button").requestFocus();
    return asked.popup;
  }

  private Button button(Choice choice) {
    var title = new Label(choice.title());
    var key = new Label(choice.key().getName());
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(title, space, key);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("menu-line");
    var button = new Button("", line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(choice.title());
    button.setOnAction(event -> choose(choice));
    return button;
  }

  /// The letter as typed and not as pressed: what comes into the focus by the answer must not get
  /// it.
  private void answer(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    choices.stream()
        .filter(choice -> choice.key().getName().equalsIgnoreCase(event.getCharacter()))
        .findFirst()
        .ifPresent(
            choice -> {
              event.consume();
              choose(choice);
            });
  }

  private void choose(Choice choice) {
    popup.hide();
    choice.run().run();
  }

  /// While something is asked, the keys of the window below rest; Esc still closes.
  private static void keepFromTheWindow(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      event.consume();
    }
  }
}
