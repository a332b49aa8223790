package app.quarterbook.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How people write a length of time, and how the workbook writes it: whole minutes as `h:mm`.
public final class Minutes {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,6}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{0,4}[.,]\\d{1,4}");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,4}(?:[.,]\\d{1,4})?)\\s*(?:h|hr|hrs|hour|hours|std|stunde|stunden)\\.?)?"
              + "\\s*(?:(\\d{1,6})\\s*(?:m|min|mins|minute|minutes|minuten)?\\.?)?");
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private Minutes() {}

  /// The minutes a text means: `1:30`, `90`, `1.5h`, `1,5`, `1 hr 30 min`, `45 min`. A whole number
  /// alone is minutes, a broken one hours.
  ///
  /// @return empty where the text means no length of time
  public static OptionalInt parse(String text) {
    var written = text.strip().toLowerCase(Locale.ROOT);
    var clock = CLOCK.matcher(written);
    if (clock.matches()) {
      return OptionalInt.of(
          Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
    }
    if (PLAIN.matcher(written).matches()) {
      return OptionalInt.of(Integer.parseInt(written));
    }
    if (DECIMAL.matcher(written).matches()) {
      return OptionalInt.of(hours(written));
    }
    var words = WORDS.matcher(written);
    if (written.isEmpty() || !words.matches()) {
      return OptionalInt.empty();
    }
    int hours = words.group(1) == null ? 0 : hours(words.group(1));
    int minutes = words.group(2) == null ? 0 : Integer.parseInt(words.group(2));
    return OptionalInt.of(hours + minutes);
  }

  /// Minutes as hours and minutes, e.g. 90 as `1:30`; the hours go beyond 24.
  public static String format(long minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }

  private static int hours(String number) {
    return new BigDecimal(number.replace(',', '.'))
        .multiply(HOUR)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
