package app.quarterbook.ui.kit;

/// Short news at the foot of the window that goes away by itself.
public interface Toast {
  /// Shows one plain sentence.
  void say(String sentence);

  /// Shows one plain sentence with a button that undoes the last change, e.g. after a delete.
  void undo(String sentence);

  /// The same with a second button that leads to where something went.
  ///
  /// @param leads what that button says
  void undo(String sentence, String leads, Runnable go);

  /// Shows one plain sentence until it is closed: what happened, what was kept, what to do.
  void problem(String sentence);
}
