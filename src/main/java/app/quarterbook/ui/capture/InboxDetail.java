package app.quarterbook.ui.capture;

import app.quarterbook.model.capture.CaptureId;
import app.quarterbook.model.client.Client;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The marked capture whole, to be read, edited and filed.
final class InboxDetail extends VBox {
  private final InboxViewModel inbox;
  private final TextArea area = new TextArea();
  private final FlowPane whom = new FlowPane();
  private final Button otherClient;
  private @Nullable CaptureId shown;
  private boolean loading;

  /// @param filing the ways to file it, as buttons
  /// @param leave gives the focus back to the list
  InboxDetail(InboxViewModel inbox, List<Verb> filing, Verb other, Runnable leave) {
    this.inbox = inbox;
    area.setId("capture.inbox.text");
    area.setWrapText(true);
    area.setPrefRowCount(8);
    area.setAccessibleText(Text.of("capture.title"));
    area.textProperty().addListener((property, old, now) -> typed(now));
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveOnEscape(event, leave));
    whom.getStyleClass().add("inbox-whom");
    var buttons = new FlowPane();
    buttons.getStyleClass().add("inbox-whom");
    filing.forEach(verb -> buttons.getChildren().add(button(verb)));
    otherClient = button(other);
    getChildren().addAll(area, new Label(Text.of("capture.about")), whom, buttons);
    getStyleClass().add("inbox-detail");
  }

  void edit() {
    area.requestFocus();
    area.end();
  }

  /// @param choose another of the guessed clients
  void show(@Nullable InboxRow row, BiConsumer<InboxRow, Client> choose) {
    setVisible(row != null);
    if (row == null) {
      shown = null;
      return;
    }
    if (!row.capture().id().equals(shown) || !area.isFocused()) {
      loading = true;
      shown = row.capture().id();
      area.setText(row.capture().text());
      loading = false;
    }
    whom.getChildren().clear();
    for (var client : row.guesses()) {
      var button = new ToggleButton(client.name());
      button.setSelected(row.client().filter(client::equals).isPresent());
      button.setOnAction(event -> choose.accept(row, client));
      whom.getChildren().add(button);
    }
    whom.getChildren().add(otherClient);
  }

  /// The letter that does it stands on the button.
  private static Button button(Verb verb) {
    var button = Buttons.of(verb);
    var key = new Label(verb.action().keyText());
    key.getStyleClass().add("key");
    button.setGraphic(key);
    button.setContentDisplay(ContentDisplay.RIGHT);
    return button;
  }

  private void typed(String now) {
    if (!loading && shown != null) {
      inbox.edit(shown, now);
    }
  }

  private static void leaveOnEscape(KeyEvent event, Runnable leave) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave.run();
    }
  }
}
