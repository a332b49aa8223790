package app.quarterbook.search;

import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// What somebody may have meant who slipped on a key: words that begin with one letter wrong,
/// missing, too many or swapped, and for a long word those with two.
final class Slip {
  private static final int LONG = 6;
  private static final int MOST_STATES = 10_000;

  private Slip() {}

  /// Accepts every word that may have been meant.
  static Automaton of(String form) {
    var once =
        Operations.concatenate(
            List.of(new LevenshteinAutomata(form, true).toAutomaton(1), Automata.makeAnyString()));
    var meant = form.length() < LONG ? once : Operations.union(List.of(once, twice(form)));
    return Operations.determinize(meant, MOST_STATES);
  }

  /// Two slips leave the first letter alone; else nearly everything is meant.
  private static Automaton twice(String form) {
    var rest = form.substring(1);
    return new LevenshteinAutomata(rest, true).toAutomaton(2, form.substring(0, 1));
  }
}
