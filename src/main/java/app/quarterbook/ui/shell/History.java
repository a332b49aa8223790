package app.quarterbook.ui.shell;

import java.util.Optional;

/// What undo and redo would do, and doing it. Called on the workbook thread.
public interface History {
  /// What undo would take back, in words.
  Optional<String> undoable();

  /// What redo would bring back, in words.
  Optional<String> redoable();

  /// @return what was taken back, in words; empty where there was nothing
  Optional<String> undo();

  /// @return what was brought back, in words; empty where there was nothing
  Optional<String> redo();
}
