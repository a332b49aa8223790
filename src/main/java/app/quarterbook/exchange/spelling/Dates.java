package app.quarterbook.exchange.spelling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days as people write them. 2023-10-31 and 31.10.2023 speak for themselves; whether 3/4/26 is
/// in March or in April is decided by the other values of the column, and where those do not tell,
/// by
/// what is usual.
public final class Dates implements Spelling<LocalDate> {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d.*)?");
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?: \\d.*)?");
  private static final Pattern DAY_NAMED =
      Pattern.compile("(\\d{1,2})\\.?[ -](\\p{L}{3,9})\\.?[ -,]+(\\d{4}|\\d{2})");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4}|\\d{2})");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "jän"),
          List.of("feb"),
          List.of("mar", "mär"),
          List.of("apr"),
          List.of("may", "mai"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep"),
          List.of("oct", "okt"),
          List.of("nov"),
          List.of("dec", "dez"));

  private final DateOrder order;
  private final boolean told;

  private Dates(DateOrder order, boolean told) {
    this.order = order;
    this.told = told;
  }

  public static Dates in(DateOrder order) {
    return new Dates(order, true);
  }

  /// @param usual the order to take where the values leave it open
  public static Dates of(List<String> values, DateOrder usual) {
    int day = 0;
    int month = 0;
    for (var value : values) {
      var match = SLASHED.matcher(value.strip());
      if (match.matches()) {
        int first = number(match, 1);
        int second = number(match, 2);
        day += first > 12 && second <= 12 ? 1 : 0;
        month += second > 12 && first <= 12 ? 1 : 0;
      }
    }
    return day == month
        ? new Dates(usual, false)
        : new Dates(day > month ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, true);
  }

  public DateOrder order() {
    return order;
  }

  /// Whether the values themselves told the order.
  public boolean told() {
    return told;
  }

  /// Whether the order matters for this value.
  public static boolean needsOrder(String value) {
    return SLASHED.matcher(value.strip()).matches();
  }

  @Override
  public Optional<LocalDate> read(String text) {
    var value = text.strip();
    try {
      return parse(value);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> parse(String value) {
    for (var pattern : List.of(ISO, COMPACT)) {
      var match = pattern.matcher(value);
      if (match.matches()) {
        return date(number(match, 1), number(match, 2), number(match, 3));
      }
    }
    var dotted = DOTTED.matcher(value);
    if (dotted.matches()) {
      return date(year(dotted.group(3)), number(dotted, 2), number(dotted, 1));
    }
    var slashed = SLASHED.matcher(value);
    if (slashed.matches()) {
      int day = number(slashed, order == DateOrder.DAY_FIRST ? 1 : 2);
      int month = number(slashed, order == DateOrder.DAY_FIRST ? 2 : 1);
      return date(year(slashed.group(3)), month, day);
    }
    var dayNamed = DAY_NAMED.matcher(value);
    if (dayNamed.matches()) {
      return date(year(dayNamed.group(3)), month(dayNamed.group(2)), number(dayNamed, 1));
    }
    var monthNamed = MONTH_NAMED.matcher(value);
    return monthNamed.matches()
        ? date(year(monthNamed.group(3)), month(monthNamed.group(1)), number(monthNamed, 2))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return year < 1900 || year > 2199
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  /// @return 0, which no date has, for a word that is no month
  private static int month(String name) {
    var start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(start)) {
        return i + 1;
      }
    }
    return 0;
  }
}
