package app.quarterbook.model.visit;

import java.time.LocalDate;

/// A stretch of days, both ends included.
public record Days(LocalDate first, LocalDate last) {
  /// All the days a visit can be on.
  public static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// The days that are in both; a stretch that ends before it begins where there are none.
  public Days within(Days other) {
    return new Days(
        first.isBefore(other.first) ? other.first : first,
        last.isAfter(other.last) ? other.last : last);
  }

  public boolean isEmpty() {
    return last.isBefore(first);
  }
}
