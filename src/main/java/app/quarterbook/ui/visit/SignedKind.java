package app.quarterbook.ui.visit;

import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.text.Text;
import java.util.Comparator;

/// The kind of a visit with how far it has come towards its signature, in the room of one column.
record SignedKind(VisitKind kind, SignState state) implements Comparable<SignedKind> {
  private static final Comparator<SignedKind> ORDER =
      Comparator.comparing(SignedKind::kind).thenComparing(SignedKind::state);

  @Override
  public int compareTo(SignedKind other) {
    return ORDER.compare(this, other);
  }

  String words() {
    var words = Text.of(kind);
    return state.isFrozen() ? Text.of("visit.signed." + state.name(), words) : words;
  }
}
