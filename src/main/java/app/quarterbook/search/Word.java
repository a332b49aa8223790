package app.quarterbook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// One word that is looked for.
///
/// @param forms its folded spellings, any of which will do
record Word(Set<String> forms) {
  /// Fewer letters begin nearly every text, so in texts they count as a whole word only.
  static final int LEAST_PREFIX = 3;

  /// A shorter word is too like too many others to be taken for a slip of the pen.
  private static final int LEAST_FUZZY = 4;

  Word {
    forms = Set.copyOf(forms);
  }

  /// The words of a text, in order.
  static List<Word> of(String text, Analyzer analyzer) {
    var words = new ArrayList<Set<String>>();
    try (var tokens = analyzer.tokenStream("", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          words.add(new TreeSet<>());
        }
        words.getLast().add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.stream().distinct().map(Word::new).toList();
  }

  boolean canSlip() {
    return !fuzzy().isEmpty();
  }

  /// The forms that may be misspelled. A number is what it is.
  List<String> fuzzy() {
    return forms.stream()
        .filter(form -> form.length() >= LEAST_FUZZY)
        .filter(form -> form.chars().allMatch(Character::isLetter))
        .toList();
  }
}
