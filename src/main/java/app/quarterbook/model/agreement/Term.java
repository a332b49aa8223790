package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

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

  /// The day the term is over and its renewal begins.
  public LocalDate end() {
    return start.plusMonths(months);
  }

  /// The last day on which notice can be given.
  public LocalDate noticeBy() {
    return end().minusDays(noticeDays);
  }
}
