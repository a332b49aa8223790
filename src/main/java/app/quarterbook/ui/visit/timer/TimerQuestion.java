package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.visit.RunningVisit;
import java.time.LocalDateTime;

/// What the timer must ask before it goes on.
sealed interface TimerQuestion {
  /// Another visit is to be timed while one runs.
  ///
  /// @param then ends the running leg and times the other visit
  record Takeover(RunningVisit running, Runnable then) implements TimerQuestion {}

  /// The timer was probably forgotten.
  ///
  /// @param end when it probably ended, on the wall
  record StillRunning(RunningVisit running, LocalDateTime since, LocalDateTime end)
      implements TimerQuestion {}
}
