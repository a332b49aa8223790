package app.quarterbook.model.agreement;

import java.time.LocalDate;

/// One step on the renewal clock.
///
/// @param on the day it begins
public record RenewalMark(RenewalStep step, LocalDate on, State state) {
  /// Due from its day until the next step's day; the renewal itself is due on its day.
  public enum State {
    AHEAD,
    DUE,
    PAST
  }
}
