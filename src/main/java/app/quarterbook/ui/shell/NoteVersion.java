package app.quarterbook.ui.shell;

import app.quarterbook.model.visit.NoteDiff;
import app.quarterbook.store.HistoryEntry;
import app.quarterbook.text.Text;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// The notes of a visit as they were after one change, whole, with what came and what went marked.
final class NoteVersion extends ListView<NoteDiff.Line> {
  private static final String NOTES = "NOTES";

  NoteVersion() {
    setId("shell.past.version");
    setAccessibleText(Text.of("shell.past.version"));
    getStyleClass().add("note-version");
    setCellFactory(view -> new Line());
  }

  /// The notes after a change; empty where it did not change them.
  static Optional<String> after(HistoryEntry entry) {
    return Optional.ofNullable(entry.after()).map(after -> after.get(NOTES));
  }

  void show(HistoryEntry entry) {
    var before = Optional.ofNullable(entry.before()).map(columns -> columns.get(NOTES)).orElse("");
    getItems().setAll(NoteDiff.between(before, after(entry).orElse("")).lines());
  }

  private static final class Line extends ListCell<NoteDiff.Line> {
    @Override
    protected void updateItem(NoteDiff.Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll("stayed", "came", "went");
      if (empty || line == null) {
        setText("");
        return;
      }
      getStyleClass().add(line.change().name().toLowerCase(Locale.ROOT));
      setWrapText(true);
      setPrefWidth(0);
      setText(
          switch (line.change()) {
            case STAYED -> "    " + line.text();
            case CAME -> "+  " + line.text();
            case WENT -> "−  " + line.text();
          });
    }
  }
}
