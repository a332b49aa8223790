package app.quarterbook.exchange;

/// Keeps spreadsheet programs from running a text of ours: a cell of a CSV file that starts like a
/// formula gets an apostrophe in front, which reading takes off again. A text that already looks
/// guarded gets one more, so that every text is read back as it was.
public final class Guard {
  private static final String STARTERS = "=+-@\t\r";

  private Guard() {}

  /// The text as it is written into a CSV file.
  public static String put(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }

  /// The text as it was before {@link #put}.
  public static String taken(String text) {
    return text.startsWith("'") && looksLikeFormula(text) ? text.substring(1) : text;
  }

  private static boolean looksLikeFormula(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && STARTERS.indexOf(text.charAt(start)) >= 0;
  }
}
