package app.quarterbook.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Makes different spellings of one word the same: case and accents go. An umlaut goes both ways,
/// to the bare letter and to the two letters it is written with where the keyboard has none.
final class Folding {
  private static final int LONGEST_FOLD = 4;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String[][] UMLAUTS = {
    {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"ø", "oe"}, {"å", "aa"}
  };

  private Folding() {}

  /// Lowers a word in its place, where that is all there is to do: nearly all words are plain.
  ///
  /// @return false, and nothing is changed, where the word has more than plain letters and digits
  static boolean lower(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      if (word[i] >= 128) {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      word[i] = Character.toLowerCase(word[i]);
    }
    return true;
  }

  /// The forms under which a word is found: one, or two where it has umlauts.
  static Set<String> forms(String word) {
    if (isPlain(word)) {
      return Set.of(word.toLowerCase(Locale.ROOT));
    }
    var lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var spelled = lower;
    for (var umlaut : UMLAUTS) {
      spelled = spelled.replace(umlaut[0], umlaut[1]);
    }
    return new TreeSet<>(List.of(bare(lower), bare(spelled)));
  }

  private static String bare(String lower) {
    var word = MARKS.matcher(lower).replaceAll("").toCharArray();
    var bare = new char[word.length * LONGEST_FOLD];
    int length = ASCIIFoldingFilter.foldToASCII(word, 0, bare, 0, word.length);
    return new String(bare, 0, length).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
