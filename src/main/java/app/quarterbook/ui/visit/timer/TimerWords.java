package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// How the timer reads.
final class TimerWords {
  private TimerWords() {}

  static String leg(TimerFace face) {
    return Text.of("visit.timer.leg", Text.of(face.leg()), Minutes.format(face.onLeg()));
  }

  static String total(TimerFace face) {
    return Text.of("visit.timer.total", Minutes.format(face.total()));
  }

  /// Everything, for whoever cannot see it.
  static String all(TimerFace face) {
    return Text.of("visit.timer.all", face.clientName(), leg(face), total(face));
  }

  /// Whether it still runs, as a question.
  static String stillRunning(LocalDateTime since, LocalDate today) {
    return Text.of("visit.timer.still", moment(since, today));
  }

  /// A time of today, yesterday or another day.
  static String moment(LocalDateTime at, LocalDate today) {
    var time = Spellings.TIME.write(at.toLocalTime());
    var day = at.toLocalDate();
    if (day.equals(today)) {
      return time;
    }
    return day.equals(today.minusDays(1))
        ? Text.of("visit.timer.yesterday", time)
        : Text.of("visit.timer.on", Spellings.DATE.write(day), time);
  }

  /// A leg in one word, where room is scarce.
  static String brief(Leg leg) {
    return switch (leg) {
      case TRAVEL_OUT -> Text.of("visit.timer.out");
      case WORK -> Text.of(leg);
      case TRAVEL_BACK -> Text.of("visit.timer.back");
      case BREAK -> Text.of(leg);
    };
  }

  static String icon(Leg leg) {
    return switch (leg) {
      case TRAVEL_OUT -> "bi-box-arrow-right";
      case WORK -> "bi-tools";
      case TRAVEL_BACK -> "bi-box-arrow-left";
      case BREAK -> "bi-cup-straw";
    };
  }
}
