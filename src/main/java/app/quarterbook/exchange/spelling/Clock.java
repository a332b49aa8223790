package app.quarterbook.exchange.spelling;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times of day: 13:45, 07:10 AM, 7.30 Uhr, 1pm.
public final class Clock implements Spelling<LocalTime> {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h](\\d{2})(?::(\\d{2}))?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?");

  @Override
  public Optional<LocalTime> read(String text) {
    var match = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!match.matches() || match.group(2) == null && match.group(4) == null) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(match.group(1));
    int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    int second = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
    var half = match.group(4) == null ? "" : match.group(4).substring(0, 1);
    boolean twelve = half.equals("a") || half.equals("p");
    if (twelve && (hour < 1 || hour > 12) || hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    int shown = twelve ? hour % 12 + (half.equals("p") ? 12 : 0) : hour;
    return Optional.of(LocalTime.of(shown, minute, second));
  }
}
