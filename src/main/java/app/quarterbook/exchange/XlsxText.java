package app.quarterbook.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spells in a spreadsheet cell what XML has no letters for, as ECMA-376 part 1, 22.9.2.19
/// (ST_Xstring) says: `_x`, four hexadecimal digits, `_`. A text that happens to look like such a
/// spelling has its first sign spelled out, so that every text is read back as it was.
public final class XlsxText {
  private static final Pattern SPELLED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /// The text as it is written into a cell.
  public static String put(String text) {
    return UNSPEAKABLE
        .matcher(text)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }

  /// The text as it was before {@link #put}.
  public static String taken(String text) {
    return SPELLED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
