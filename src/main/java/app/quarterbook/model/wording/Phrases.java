package app.quarterbook.model.wording;

import java.util.List;
import java.util.Optional;

/// The quick phrases, one a line: `abbreviation = words`. `\n` among the words is a line break.
/// Lines without `=` say nothing, so that a half-written one does no harm.
///
/// @param phrases in the order they are written in
public record Phrases(List<Phrase> phrases) {
  public Phrases {
    phrases = List.copyOf(phrases);
  }

  public static Phrases of(String text) {
    return new Phrases(text.lines().map(Phrases::read).flatMap(Optional::stream).toList());
  }

  /// The phrase whose abbreviation is the last word before the caret.
  ///
  /// @param before the line up to the caret
  public Optional<Phrase> before(String before) {
    var word = before.substring(lastGap(before));
    return phrases.stream().filter(phrase -> phrase.abbreviation().equals(word)).findFirst();
  }

  private static int lastGap(String before) {
    int from = before.length();
    while (from > 0 && !Character.isWhitespace(before.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static Optional<Phrase> read(String line) {
    int equals = line.indexOf('=');
    var abbreviation = equals < 0 ? "" : line.substring(0, equals).strip();
    if (abbreviation.isEmpty() || abbreviation.contains(" ") || abbreviation.startsWith("#")) {
      return Optional.empty();
    }
    var words = line.substring(equals + 1).strip().replace("\\n", "\n");
    return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(abbreviation, words));
  }
}
