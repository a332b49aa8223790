package app.quarterbook.cli;

import app.quarterbook.text.Text;

/// A command stops because it has no secret that opens the workbook.
final class NotUnlocked extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param key the key of the sentence that says why
  NotUnlocked(String key) {
    super(key);
  }

  String sentence() {
    return Text.of(getMessage());
  }
}
