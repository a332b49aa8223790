package app.quarterbook.ui.kit;

/// A text control of our own: while it has typing of its own to take back, undo and redo are its.
public interface TextUndo {
  boolean canUndoText();

  boolean canRedoText();
}
