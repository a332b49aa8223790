package app.quarterbook.model.billing;

import app.quarterbook.model.Unsound;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// When the usual rate holds: from Monday to Friday between two times on the wall.
///
/// @param from the first minute of it
/// @param to the first minute after it
/// @param zone in which the walls are
public record BusinessHours(LocalTime from, LocalTime to, ZoneId zone) {
  public BusinessHours {
    if (!from.isBefore(to)) {
      throw new Unsound("from", "problem.hoursOrder");
    }
  }

  /// Divides minutes that pass from a moment on among the bands, in order. Minutes are real ones:
  /// in
  /// the night in which the clocks go forward four hours after midnight it is five.
  ///
  /// @param start on the wall; one that the clocks leap over is the moment they leap to
  /// @param minutes zero or more
  public List<Stretch> divide(LocalDateTime start, int minutes) {
    var stretches = new ArrayList<Stretch>();
    var now = start.atZone(zone);
    int left = minutes;
    while (left > 0) {
      var band = band(now.toLocalDateTime());
      long till = Math.max(1, ceilMinutes(now, change(now)));
      int here = (int) Math.min(left, till);
      stretches.add(new Stretch(band, here));
      now = now.plusMinutes(here);
      left -= here;
    }
    return joined(stretches);
  }

  /// The band of a day of which the time is not known.
  public TimeBand band(LocalDate day) {
    return isWeekend(day) ? TimeBand.WEEKEND : TimeBand.BUSINESS_HOURS;
  }

  /// The band of a moment on the wall.
  public TimeBand band(LocalDateTime at) {
    if (isWeekend(at.toLocalDate())) {
      return TimeBand.WEEKEND;
    }
    var time = at.toLocalTime();
    return time.isBefore(from) || !time.isBefore(to)
        ? TimeBand.AFTER_HOURS
        : TimeBand.BUSINESS_HOURS;
  }

  /// The next moment at which the band may change.
  private ZonedDateTime change(ZonedDateTime now) {
    var day = now.toLocalDate();
    var time = now.toLocalTime();
    if (time.isBefore(from)) {
      return day.atTime(from).atZone(zone);
    }
    return time.isBefore(to) ? day.atTime(to).atZone(zone) : day.plusDays(1).atStartOfDay(zone);
  }

  private static long ceilMinutes(ZonedDateTime from, ZonedDateTime to) {
    return Math.ceilDiv(ChronoUnit.SECONDS.between(from, to), 60);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// The same minutes with neighbours of one band made one, and empty ones left out.
  static List<Stretch> joined(List<Stretch> stretches) {
    var joined = new ArrayList<Stretch>();
    for (var next : stretches) {
      if (!joined.isEmpty() && joined.getLast().band() == next.band()) {
        int before = joined.removeLast().minutes();
        joined.add(new Stretch(next.band(), before + next.minutes()));
      } else if (next.minutes() > 0) {
        joined.add(next);
      }
    }
    return joined;
  }
}
