package app.quarterbook.model.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The usual days to put something off to.
public enum SnoozeChoice {
  TOMORROW,
  NEXT_WEEK,
  NEXT_MONTH;

  /// The day it comes back: tomorrow, next Monday, or the first of next month.
  public LocalDate from(LocalDate today) {
    return switch (this) {
      case TOMORROW -> today.plusDays(1);
      case NEXT_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case NEXT_MONTH -> today.with(TemporalAdjusters.firstDayOfNextMonth());
    };
  }
}
