package app.quarterbook.model.today;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A matter as it stands on the list of today.
///
/// @param client null where it is about no client
/// @param clientName empty where it is about no client
/// @param daysLeft days until it is due, negative when overdue; null where no day is set
/// @param snoozedUntil the day it was put off to; null where it was not, or the day has come
public record TodayLine(
    @Nullable ClientId client,
    String clientName,
    Matter matter,
    @Nullable Integer daysLeft,
    @Nullable LocalDate snoozedUntil) {
  /// By group; inside it the urgent first, then what is due first, then what has no day, then by
  /// the client's name.
  public static final Comparator<TodayLine> ORDER =
      Comparator.comparing((TodayLine line) -> line.matter().group())
          .thenComparing(line -> !line.matter().urgent())
          .thenComparing(
              TodayLine::daysLeft, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(TodayLine::clientName, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(line -> line.matter().subject());

  static TodayLine of(
      @Nullable ClientId client,
      String clientName,
      Matter matter,
      LocalDate today,
      @Nullable LocalDate snoozedUntil) {
    var due = matter.due();
    return new TodayLine(
        client,
        clientName,
        matter,
        due == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, due)),
        snoozedUntil != null && snoozedUntil.isAfter(today) ? snoozedUntil : null);
  }

  public boolean isOverdue() {
    return daysLeft != null && daysLeft < 0;
  }

  public boolean isSnoozed() {
    return snoozedUntil != null;
  }
}
