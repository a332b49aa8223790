package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;

/// Says when the work was last put on disk.
final class SavedMark extends Label {
  SavedMark(Desk desk) {
    var time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(desk.clock().getZone());
    setId("shell.saved");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("saved-mark");
    desk.autosaves().savedAtProperty().addListener((property, old, at) -> setText(words(time, at)));
  }

  private static String words(DateTimeFormatter time, Instant at) {
    return Text.of("shell.saved", time.format(at));
  }
}
