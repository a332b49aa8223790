package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Sentence;
import java.util.List;

/// A record that cannot come in, with every reason.
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Sentence> reasons;

  Unreadable(List<Sentence> reasons) {
    this.reasons = reasons;
  }

  Unreadable(String key, Object... args) {
    this(List.of(Sentence.of(key, args)));
  }

  List<Sentence> reasons() {
    return reasons;
  }
}
