package app.quarterbook.model.plan;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// A quarter of the calendar year.
///
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {
  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("quarter " + number);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  public LocalDate first() {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  public Quarter plus(int quarters) {
    return of(first().plusMonths(3L * quarters));
  }

  @Override
  public int compareTo(Quarter other) {
    return first().compareTo(other.first());
  }
}
