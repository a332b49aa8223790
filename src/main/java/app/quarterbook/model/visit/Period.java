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

  public Days days(LocalDate today) {
    return switch (this) {
      case ANY -> Days.ALL;
      case THIS_MONTH -> month(YearMonth.from(today));
      case LAST_MONTH -> month(YearMonth.from(today).minusMonths(1));
      case THIS_QUARTER -> quarter(Quarter.of(today));
      case LAST_QUARTER -> quarter(Quarter.of(today).plus(-1));
      case THIS_YEAR -> year(today.getYear());
      case LAST_YEAR -> year(today.getYear() - 1);
    };
  }

  private static Days month(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  private static Days quarter(Quarter quarter) {
    return new Days(quarter.first(), quarter.last());
  }

  private static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
