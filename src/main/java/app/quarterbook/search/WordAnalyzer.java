package app.quarterbook.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.util.CharTokenizer;

/// Splits texts into words: runs of letters and digits, folded.
final class WordAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = CharTokenizer.fromTokenCharPredicate(WordAnalyzer::isInWord);
    return new TokenStreamComponents(words, new FoldingFilter(words));
  }

  private static boolean isInWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
