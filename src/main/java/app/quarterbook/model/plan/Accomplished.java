package app.quarterbook.model.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What was done in a stretch of time, for the page "what we accomplished".
///
/// @param first the first day that counts
/// @param last the last day that counts
public record Accomplished(LocalDate first, LocalDate last) {
  /// As far back as a quarterly review looks (DOMAIN 8).
  public static final int DAYS = 90;

  public static Accomplished lately(LocalDate today) {
    return new Accomplished(today.minusDays(DAYS), today);
  }

  public static Accomplished in(Quarter quarter) {
    return new Accomplished(quarter.first(), quarter.last());
  }

  /// The items done in these days, the latest first.
  public List<PlanItem> of(List<PlanItem> items) {
    return items.stream()
        .filter(this::holds)
        .sorted(
            Comparator.comparing(
                (PlanItem item) -> item.progress().closedOn(),
                Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  /// Whether a day is one of these.
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  private boolean holds(PlanItem item) {
    var on = item.progress().closedOn();
    return item.progress().state() == ItemState.DONE && on != null && holds(on);
  }
}
