package app.quarterbook.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts every form of a word at the word's place.
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> more = new ArrayDeque<>();

  FoldingFilter(TokenStream words) {
    super(words);
  }

  /// The further forms keep the attributes of their word; only what is said here changes.
  @Override
  public boolean incrementToken() throws IOException {
    if (more.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      if (Folding.lower(term.buffer(), term.length())) {
        return true;
      }
      more.addAll(Folding.forms(term.toString()));
    } else {
      step.setPositionIncrement(0);
    }
    term.setEmpty().append(more.pop());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    more.clear();
  }
}
