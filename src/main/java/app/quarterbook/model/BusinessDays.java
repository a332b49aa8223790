package app.quarterbook.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Mondays to Fridays. Holidays differ from place to place and are not known here.
public final class BusinessDays {
  private BusinessDays() {}

  public static boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  /// The day, or the Monday after where it is at a weekend.
  public static LocalDate onOrAfter(LocalDate day) {
    var next = day;
    while (!isBusinessDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// The day, or the Friday before where it is at a weekend.
  public static LocalDate onOrBefore(LocalDate day) {
    var last = day;
    while (!isBusinessDay(last)) {
      last = last.minusDays(1);
    }
    return last;
  }

  /// The business day that is so many business days after a day; none after is the day itself, or
  /// the Monday after.
  ///
  /// @param count zero or more
  public static LocalDate after(LocalDate day, int count) {
    var reached = count == 0 ? onOrAfter(day) : day;
    for (int counted = 0; counted < count; counted++) {
      reached = onOrAfter(reached.plusDays(1));
    }
    return reached;
  }
}
