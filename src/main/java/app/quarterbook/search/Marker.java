package app.quarterbook.search;

import app.quarterbook.model.find.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/// Finds the words again in a text that was found, and the piece of it that shows the most of them.
final class Marker {
  /// How far apart words may stand to be shown together, in characters.
  private static final int NEAR = 80;

  /// Of a text that is full of the words, the beginning will do.
  private static final int ENOUGH = 100;

  private final Analyzer analyzer;
  private final List<Sign> signs;

  /// How one word is told.
  private record Sign(Word word, int leastPrefix, List<CharacterRunAutomaton> slips) {
    boolean fits(CharTermAttribute term) {
      return word.forms().stream().anyMatch(form -> fits(form, term))
          || slips.stream().anyMatch(slip -> slip.run(term.buffer(), 0, term.length()));
    }

    private boolean fits(String form, CharTermAttribute term) {
      return form.length() >= leastPrefix
          ? form.length() <= term.length() && form.contentEquals(term.subSequence(0, form.length()))
          : form.contentEquals(term);
    }
  }

  /// @param which of the words it is
  private record Mark(int which, Passage.Hit hit) {}

  private Marker(Analyzer analyzer, List<Sign> signs) {
    this.analyzer = analyzer;
    this.signs = signs;
  }

  /// Marks what begins with the words.
  static Marker ofNames(Analyzer analyzer, List<Word> words) {
    return new Marker(analyzer, words.stream().map(it -> new Sign(it, 0, List.of())).toList());
  }

  /// Marks the words, and what begins with them unless they are very short.
  static Marker ofTexts(Analyzer analyzer, List<Word> words) {
    return new Marker(
        analyzer, words.stream().map(it -> new Sign(it, Word.LEAST_PREFIX, List.of())).toList());
  }

  /// Marks the words and what they may be a slip of.
  static Marker ofSlips(Analyzer analyzer, List<Word> words) {
    return new Marker(
        analyzer, words.stream().map(it -> new Sign(it, Word.LEAST_PREFIX, slips(it))).toList());
  }

  private static List<CharacterRunAutomaton> slips(Word word) {
    return word.fuzzy().stream().map(form -> new CharacterRunAutomaton(Slip.of(form))).toList();
  }

  /// The whole of a name.
  Passage whole(String name) {
    return Passage.whole(name, marks(name).stream().map(Mark::hit).toList());
  }

  /// The piece of a text that shows the most of the words.
  Passage piece(String text) {
    var marks = marks(text);
    int best = bestOf(marks);
    return Passage.around(text, marks.subList(best, marks.size()).stream().map(Mark::hit).toList());
  }

  private List<Mark> marks(String text) {
    var marks = new ArrayList<Mark>();
    try (var tokens = analyzer.tokenStream("", text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      int end = 0;
      while (marks.size() < ENOUGH && tokens.incrementToken()) {
        int which = which(term);
        if (which >= 0 && place.startOffset() >= end) {
          end = place.endOffset();
          marks.add(new Mark(which, new Passage.Hit(place.startOffset(), end)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return marks;
  }

  private int which(CharTermAttribute term) {
    return IntStream.range(0, signs.size())
        .filter(i -> signs.get(i).fits(term))
        .findFirst()
        .orElse(-1);
  }

  /// The first mark from which on the most different words stand near each other.
  private int bestOf(List<Mark> marks) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < marks.size() && most < signs.size(); i++) {
      int seen = seenFrom(marks, i);
      if (seen > most) {
        most = seen;
        best = i;
      }
    }
    return best;
  }

  private static int seenFrom(List<Mark> marks, int first) {
    var seen = new BitSet();
    int end = marks.get(first).hit().from() + NEAR;
    for (int i = first; i < marks.size() && marks.get(i).hit().to() <= end; i++) {
      seen.set(marks.get(i).which());
    }
    return seen.cardinality();
  }
}
