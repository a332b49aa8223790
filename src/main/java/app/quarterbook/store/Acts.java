package app.quarterbook.store;

import app.quarterbook.model.checklist.Checklist;

/// What the steps of checklists can do besides being ticked. The checklists know nothing of it.
public interface Acts {
  /// Does what is called so; within the transaction that ticks the step. Nothing happens where
  /// there is no such act, or nothing to be done.
  ///
  /// @param act as the step calls it
  void perform(String act, Checklist list);
}
