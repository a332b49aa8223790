package app.quarterbook.ui.billing;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.Unsound;

/// Minutes with a sign, as people write them: `-30`, `+1:15`, `0:45`.
final class Signed {
  private Signed() {}

  /// @throws Unsound if the text means no length of time
  static int parse(String field, String text) {
    boolean less = text.startsWith("-") || text.startsWith("\u2212");
    var bare = less || text.startsWith("+") ? text.substring(1) : text;
    int minutes = Minutes.parse(bare).orElseThrow(() -> new Unsound(field, "problem.notMinutes"));
    return less ? -minutes : minutes;
  }
}
