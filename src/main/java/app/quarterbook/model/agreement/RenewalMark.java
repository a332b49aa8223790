package app.quarterbook.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step on the renewal clock.
///
/// @param on the day it begins
/// @param last the last day it is in time
/// @param tick when it was done and by whom; null while it was not
public record RenewalMark(
    RenewalStep step, LocalDate on, LocalDate last, State state, @Nullable RenewalTick tick) {
  /// Due from its day until the next step's day, then overdue until somebody ticks it; the renewal
  /// itself is due on its day. Past is what nobody is asked for: its day was before the term
  /// began, or it was set to begin after its follower.
  public enum State {
    AHEAD,
    DUE,
    OVERDUE,
    DONE,
    PAST
  }

  /// Whether it asks to be done.
  public boolean asks() {
    return state == State.DUE || state == State.OVERDUE;
  }
}
