package app.quarterbook.store;

import app.quarterbook.text.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// What can be done about a damaged workbook.
///
/// @param way how it is put right
/// @param backup when the backup was made on which the change log goes on; empty where it goes on
///     from something else
/// @param changes how many saved changes the log puts on top
/// @param missing how many saved changes are nowhere to be found
public record Prospect(Way way, Optional<Instant> backup, long changes, long missing) {
  /// How a workbook is put right.
  public enum Way {
    /// Nothing is wrong with it.
    SOUND,
    /// The database is whole and the present one; what vouches for it is made anew.
    VOUCH,
    /// A backup and the change log on top.
    BACKUP,
    /// The change log alone, which holds every change there ever was.
    LOG,
    /// An older copy of the database and the change log on top.
    COPY,
    /// Nothing is left to put it together from.
    NONE
  }

  /// Whether the workbook can be put right.
  public boolean isHopeful() {
    return way != Way.NONE && way != Way.SOUND;
  }

  /// What is safe, for the person at the screen.
  ///
  /// @param clock for how old a backup is
  public String sentence(Clock clock) {
    var found = Text.of("recovery.Way." + way, day(clock), age(clock), changes);
    if (!isHopeful()) {
      return found;
    }
    var rest = missing == 0 ? Text.of("recovery.nothingLost") : Text.of("recovery.lost", missing);
    return found + " " + rest;
  }

  /// What happens next, for the person at the screen.
  public String next() {
    return Text.of(isHopeful() ? "recovery.how" : "recovery.howNone");
  }

  private String day(Clock clock) {
    var format =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withZone(clock.getZone());
    return backup.map(format::format).orElse("");
  }

  private String age(Clock clock) {
    long days = backup.map(at -> Duration.between(at, clock.instant()).toDays()).orElse(0L);
    return Text.of("recovery.age", Math.max(0, days));
  }
}
