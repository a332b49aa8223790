package app.quarterbook.store;

import app.quarterbook.model.Label;

/// What a transaction is to the journal.
sealed interface Act {
  /// A new step of the journal, or part of the last one.
  record Write(Label label) implements Act {}

  /// Rows that the journal need not know of.
  record Furnish() implements Act {}

  /// The newest step is taken back.
  record Undo() implements Act {}

  /// The step that was taken back last is brought back.
  record Redo() implements Act {}
}
