package app.quarterbook.model.checklist;

import app.quarterbook.model.BusinessDays;
import java.time.LocalDate;

/// Which days count on the way to the day a step is due.
public enum DayCount {
  /// Mondays to Fridays.
  BUSINESS {
    @Override
    public LocalDate after(LocalDate start, int days) {
      return BusinessDays.after(start, days);
    }
  },
  /// All days; what would fall on a weekend is due on the Monday after.
  CALENDAR {
    @Override
    public LocalDate after(LocalDate start, int days) {
      return BusinessDays.onOrAfter(start.plusDays(days));
    }
  };

  /// The day so many days after another; always a business day.
  ///
  /// @param days zero or more
  public abstract LocalDate after(LocalDate start, int days);
}
