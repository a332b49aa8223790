package app.quarterbook.model.agreement;

import java.time.LocalDate;

/// How long included hours that were not used in their month can still be used (DOMAIN 6).
public enum RollOver {
  NONE,
  NEXT_MONTH,
  YEAR;

  /// The day from which the hours of one month are gone. Months are counted from the start of the
  /// agreement, so that one begun on the 31st does not drift.
  ///
  /// @param start first day of the agreement
  /// @param month which of its months, from zero
  public LocalDate until(LocalDate start, long month) {
    return switch (this) {
      case NONE -> start.plusMonths(month + 1);
      case NEXT_MONTH -> start.plusMonths(month + 2);
      case YEAR -> start.plusMonths((month / 12 + 1) * 12);
    };
  }
}
