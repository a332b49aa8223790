package app.quarterbook.model.find;

import java.util.Locale;

/// The piece of a long text that shows why it was found.
public final class Snippet {
  private static final int BEFORE = 30;
  private static final int LONGEST = 120;

  private Snippet() {}

  /// One line of at most {@link #LONGEST} characters around the first place where the words occur;
  /// the text's beginning where they do not.
  public static String around(String text, String words) {
    int at = text.toLowerCase(Locale.getDefault()).indexOf(words.toLowerCase(Locale.getDefault()));
    int from = Math.clamp(at - BEFORE, 0, text.length());
    int cut = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    int start = cut > from && cut <= at ? cut : from;
    int end = Math.min(text.length(), start + LONGEST);
    var piece = text.substring(start, end).replaceAll("\\s+", " ").strip();
    return (start > 0 ? "…" : "") + piece + (end < text.length() ? "…" : "");
  }
}
