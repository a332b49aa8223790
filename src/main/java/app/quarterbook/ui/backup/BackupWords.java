package app.quarterbook.ui.backup;

import app.quarterbook.text.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/// How backups are spoken of.
final class BackupWords {
  private static final int OLD_DAYS = 7;

  private final Clock clock;

  BackupWords(Clock clock) {
    this.clock = clock;
  }

  /// Day and time, as the person's language writes them.
  String moment(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .format(at.atZone(clock.getZone()))
        .replace('\u202f', ' ');
  }

  /// e.g. "3 days ago"; a moment that is still to come, by a clock that was set back, is today.
  String ago(Instant at) {
    return Text.of("backup.ago", days(at));
  }

  static String size(long bytes) {
    return Text.of("backup.size", bytes / 1e6);
  }

  /// Where the second copies lie, and how old the last one is.
  String second(SecondState second) {
    if (!second.isChosen()) {
      return Text.of("backup.second.none");
    }
    var at = second.copiedAt();
    if (at == null) {
      return Text.of(
          second.there() ? "backup.second.never" : "backup.second.neverAway", second.path());
    }
    return Text.of(
        second.there() ? "backup.second.there" : "backup.second.away", second.path(), ago(at));
  }

  /// The same for the list of today, in few words.
  String reminder(SecondState second) {
    var at = second.copiedAt();
    if (!second.isChosen()) {
      return Text.of("backup.today.none");
    }
    return at == null ? Text.of("backup.today.never") : Text.of("backup.today.copied", ago(at));
  }

  /// Whether it is time to plug the stick in.
  boolean isOld(SecondState second) {
    var at = second.copiedAt();
    return at == null || !second.current() && days(at) > OLD_DAYS;
  }

  private long days(Instant at) {
    var day = LocalDate.ofInstant(at, clock.getZone());
    return Math.max(0, ChronoUnit.DAYS.between(day, LocalDate.now(clock)));
  }
}
