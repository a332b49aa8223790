package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/// The months of an agreement, counted from its first day by the calendar, and the hours that each
/// of them includes.
///
/// @param agreement one that holds on the days asked for
record Months(Agreement agreement) {
  private static final int LONGEST = 12;

  /// The months whose hours can be used on a day: those that are gone soonest first, then the
  /// oldest.
  List<Source.Included> usable(LocalDate day) {
    var start = agreement.term().start();
    var rollOver = agreement.conditions().rollOver();
    long now = of(day);
    return LongStream.rangeClosed(Math.max(0, now - LONGEST), now)
        .boxed()
        .filter(month -> rollOver.until(start, month).isAfter(day))
        .sorted(
            Comparator.comparing((Long month) -> rollOver.until(start, month))
                .thenComparing(Comparator.naturalOrder()))
        .map(month -> new Source.Included(agreement.id(), start.plusMonths(month)))
        .toList();
  }

  private long of(LocalDate day) {
    var start = agreement.term().start();
    long month = ChronoUnit.MONTHS.between(start, day);
    while (!start.plusMonths(month + 1).isAfter(day)) {
      month++;
    }
    return month;
  }
}
