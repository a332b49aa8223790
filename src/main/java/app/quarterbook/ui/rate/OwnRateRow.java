package app.quarterbook.ui.rate;

import app.quarterbook.model.rate.OwnRate;
import java.time.LocalDate;
import java.util.Collection;

/// A client's own rate as the list shows it.
record OwnRateRow(OwnRate rate, State state) {
  /// How a rate stands today.
  enum State {
    AHEAD,
    HOLDS,
    OVER
  }

  /// @param all the client's rates, this one among them
  static OwnRateRow of(OwnRate rate, Collection<OwnRate> all, LocalDate today) {
    if (rate.from().isAfter(today)) {
      return new OwnRateRow(rate, State.AHEAD);
    }
    boolean holds = OwnRate.on(all, rate.item(), today).filter(rate::equals).isPresent();
    return new OwnRateRow(rate, holds ? State.HOLDS : State.OVER);
  }

  /// Whether it can be ended: it has a price, and no later word of its item is spoken yet.
  boolean runs() {
    return !rate.isEnd() && state != State.OVER;
  }
}
