package app.quarterbook.model.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with blanks to be filled in, each a word in braces: `Hello {name},`.
public final class Blanks {
  /// What letters to clients may hold, as it is typed.
  public static final String OF_LETTERS = "{name}, {client}, {questions}, {renewal}, {me}";

  private static final Pattern BLANK = Pattern.compile("( ?)\\{([a-z]+)}");

  private Blanks() {}

  /// The text with its blanks filled in. One for which there is nothing to say goes away with the
  /// blank before it; a word in braces that is no blank stays as it is.
  public static String fill(String text, Map<String, String> words) {
    return BLANK
        .matcher(text)
        .replaceAll(
            found -> {
              var word = words.get(found.group(2));
              var filled =
                  word == null ? found.group() : word.isEmpty() ? "" : found.group(1) + word;
              return Matcher.quoteReplacement(filled);
            });
  }

  /// Whether a text has this blank.
  public static boolean has(String text, String blank) {
    return text.contains("{" + blank + "}");
  }
}
