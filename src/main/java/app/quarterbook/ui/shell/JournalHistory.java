package app.quarterbook.ui.shell;

import app.quarterbook.model.Label;
import app.quarterbook.store.Journal;
import app.quarterbook.text.Text;
import java.util.Optional;

/// The workbook's journal as the window needs it.
final class JournalHistory implements History {
  private final Journal journal;

  JournalHistory(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Optional<String> undoable() {
    return journal.undoable().map(JournalHistory::words);
  }

  @Override
  public Optional<String> redoable() {
    return journal.redoable().map(JournalHistory::words);
  }

  @Override
  public Optional<String> undo() {
    return journal.undo().map(JournalHistory::words);
  }

  @Override
  public Optional<String> redo() {
    return journal.redo().map(JournalHistory::words);
  }

  private static String words(Label label) {
    return Text.of(label.key(), label.args());
  }
}
