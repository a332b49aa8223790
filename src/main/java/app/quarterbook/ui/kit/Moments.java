package app.quarterbook.ui.kit;

import app.quarterbook.model.Unsound;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days and times of day, written as the person's language does and read in all its usual ways.
final class Moments {
  private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 3, 31);
  private static final LocalTime SAMPLE_TIME = LocalTime.of(14, 30);
  private static final List<FormatStyle> STYLES =
      List.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG);

  private Moments() {}

  static String write(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
  }

  static String write(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(time).replace('\u202f', ' ');
  }

  static LocalDate day(String field, String text) {
    var patterns = STYLES.stream().map(Moments::dayPattern).flatMap(Moments::yearsAlike);
    return parse(text, Stream.concat(patterns, Stream.of("uuuu-M-d")), LocalDate::from)
        .orElseThrow(() -> new Unsound(field, "problem.notADate", write(SAMPLE_DAY)));
  }

  static LocalTime time(String field, String text) {
    var patterns = Stream.of(timePattern(), "H:mm", "H.mm", "H", "h:mm a", "h a", "h:mma", "ha");
    return parse(text, patterns, LocalTime::from)
        .orElseThrow(() -> new Unsound(field, "problem.notATime", write(SAMPLE_TIME)));
  }

  private static <T> Optional<T> parse(
      String text, Stream<String> patterns, TemporalQuery<T> query) {
    return patterns.flatMap(pattern -> parse(text, pattern, query).stream()).findFirst();
  }

  private static <T> Optional<T> parse(String text, String pattern, TemporalQuery<T> query) {
    var format =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .toFormatter(locale());
    try {
      return Optional.of(format.parse(text, query));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String dayPattern(FormatStyle style) {
    return single(
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            style, null, IsoChronology.INSTANCE, locale()));
  }

  private static String timePattern() {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale())
        .replace('\u202f', ' ');
  }

  /// One digit where the language writes two: nobody types the nought.
  private static String single(String pattern) {
    return pattern.replaceFirst("(?<!d)dd(?!d)", "d").replaceFirst("(?<!M)MM(?!M)", "M");
  }

  /// The pattern with a year of two digits and of four.
  private static Stream<String> yearsAlike(String pattern) {
    return Stream.of("uuuu", "uu").map(year -> pattern.replaceFirst("[yu]+", year));
  }

  private static Locale locale() {
    return Locale.getDefault(Locale.Category.FORMAT);
  }
}
