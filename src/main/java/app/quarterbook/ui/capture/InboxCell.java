package app.quarterbook.ui.capture;

import app.quarterbook.model.client.Client;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Spellings;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A capture in the inbox: its first line, when it was caught, and whom it is probably about.
final class InboxCell extends ListCell<InboxRow> {
  private final ZoneId zone;

  InboxCell(ZoneId zone) {
    this.zone = zone;
    getStyleClass().add("inbox-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable InboxRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    var title = new Label(row.capture().title());
    title.setMinWidth(0);
    var when = new Label(when(row, zone));
    when.getStyleClass().add("muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var below = new HBox(when, space, new Badge(whom(row), tone(row)));
    below.setAlignment(Pos.CENTER_LEFT);
    var box = new VBox(title, below);
    box.getStyleClass().add("inbox-line");
    setGraphic(box);
    setAccessibleText(
        Text.of(
            "kit.row",
            String.join(", ", row.capture().title(), whom(row), when.getText()),
            getIndex() + 1,
            getListView().getItems().size()));
  }

  static String when(InboxRow row, ZoneId zone) {
    var at = row.capture().madeAt().atZone(zone);
    return Text.of(
        "capture.when",
        Spellings.DATE.write(at.toLocalDate()),
        Spellings.TIME.write(at.toLocalTime()));
  }

  private static String whom(InboxRow row) {
    return row.client().map(Client::name).orElseGet(() -> Text.of("capture.nobody"));
  }

  private static Badge.Tone tone(InboxRow row) {
    return row.client().isPresent() ? Badge.Tone.GOOD : Badge.Tone.PLAIN;
  }
}
