package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long an agreement runs. Months are counted by the calendar (DOMAIN 6): 31 January and one
/// month is 28 or 29 February.
///
/// @param start first day
/// @param months length
/// @param noticeDays days of notice before the end
/// @param autoRenew whether it goes on for as long again when nobody gives notice
@RecordBuilder
public record Term(LocalDate start, int months, int noticeDays, boolean autoRenew)
    implements TermBuilder.With {
  public Term {
    months = Check.positive("months", months);
    noticeDays = Check.notNegative("noticeDays", noticeDays);
    if (months > 1200) {
      throw new Unsound("months", "problem.tooMuch");
    }
  }

  /// The day the first term is over and its renewal begins.
  public LocalDate end() {
    return start.plusMonths(months);
  }

  /// The last day on which notice can be given for the first term.
  public LocalDate noticeBy() {
    return end().minusDays(noticeDays);
  }

  /// The day the term that runs on `day` is over. A term that renews itself goes on for as long
  /// again from the day after its end; any other has but the one end.
  public LocalDate end(LocalDate day) {
    return start.plusMonths(months * (long) termsUntil(day));
  }

  /// The last day on which notice can be given in the term that runs on `day`.
  public LocalDate noticeBy(LocalDate day) {
    return end(day).minusDays(noticeDays);
  }

  /// The first day of the term that runs on `day`.
  public LocalDate begin(LocalDate day) {
    return start.plusMonths(months * (termsUntil(day) - 1L));
  }

  /// Counted from the start each time, so that a term begun on the 31st does not drift.
  private int termsUntil(LocalDate day) {
    if (!autoRenew || !day.isAfter(end())) {
      return 1;
    }
    int terms = Math.toIntExact(ChronoUnit.MONTHS.between(start, day) / months);
    while (day.isAfter(start.plusMonths(months * (long) terms))) {
      terms++;
    }
    return terms;
  }
}
