package app.quarterbook.model.visit;

import app.quarterbook.model.plan.Quarter;
import java.time.LocalDate;
import java.time.YearMonth;

/// A stretch of the calendar, seen from today, that a log can be narrowed to.
public enum Period {
  ANY,
  THIS_MONTH,
  LAST_MONTH,
  THIS_QUARTER,
  LAST_QUARTER,
  THIS_YEAR,
  LAST_YEAR;

  public boolean holds(LocalDate day, LocalDate today) {
    return switch (this) {
      case ANY -> true;
      case THIS_MONTH -> YearMonth.from(day).equals(YearMonth.from(today));
      case LAST_MONTH -> YearMonth.from(day).equals(YearMonth.from(today).minusMonths(1));
      case THIS_QUARTER -> Quarter.of(day).equals(Quarter.of(today));
      case LAST_QUARTER -> Quarter.of(day).equals(Quarter.of(today).plus(-1));
      case THIS_YEAR -> day.getYear() == today.getYear();
      case LAST_YEAR -> day.getYear() == today.getYear() - 1;
    };
  }
}
