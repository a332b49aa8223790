package app.quarterbook.model.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The leg that the timer runs on, and since when. How long it has lasted is always worked out from
/// the clock and never counted, so neither a crash nor a sleeping computer loses a minute of it.
///
/// @param since whole seconds
public record RunningLeg(VisitId visit, Leg leg, Instant since) {
  private static final Duration USUAL_ERRAND = Duration.ofHours(1);

  /// How long it has lasted; zero where the clock was put back before its beginning.
  public Duration lasted(Instant now) {
    return now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO;
  }

  /// Whole minutes, the nearest; at most what one leg of a visit can hold.
  public int minutes(Instant now) {
    long minutes = lasted(now).plusSeconds(30).toMinutes();
    return (int) Math.min(minutes, Times.LONGEST_LEG);
  }

  /// The visit's times with this leg ended.
  public Times endedIn(Times times, Instant now) {
    return leg.add(times, minutes(now));
  }

  /// Whether it was probably forgotten: it began on an earlier day, or lasts longer than a leg
  /// does.
  public boolean isForgotten(Instant now, ZoneId zone, Duration longest) {
    return day(since, zone).isBefore(day(now, zone)) || lasted(now).compareTo(longest) > 0;
  }

  /// When it probably ended: when the consultant's day usually ends, or an hour after it began
  /// where it began later than that. Never in the future.
  public Instant probableEnd(Instant now, ZoneId zone, LocalTime usualEnd) {
    var evening = day(since, zone).atTime(usualEnd).atZone(zone).toInstant();
    var end = evening.isAfter(since) ? evening : since.plus(USUAL_ERRAND);
    return end.isBefore(now) ? end : now;
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
