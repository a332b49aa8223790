package app.quarterbook.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The checks that records make in their constructors; each gives the sound value back or throws
/// {@link Unsound}.
public final class Check {
  /// The longest text the workbook holds in one field, in characters.
  public static final int LONGEST = 1_048_576;

  private static final Pattern HALVES = Pattern.compile("\\p{Cs}");
  private static final BigDecimal MOST_MONEY = new BigDecimal("1E12");

  private Check() {}

  /// A text of at most `max` characters; it may be empty. NUL, which no document can hold, is
  /// refused. Half of a letter that takes two, as is left when one of them was cut off, can be
  /// written into no file; it becomes the replacement character.
  public static String text(String field, String value, int max) {
    if (value.length() > max) {
      throw new Unsound(field, "problem.tooLong", max);
    }
    if (value.indexOf('\0') >= 0) {
      throw new Unsound(field, "problem.nul");
    }
    return value.chars().anyMatch(it -> Character.isSurrogate((char) it))
        ? HALVES.matcher(value).replaceAll("\uFFFD")
        : value;
  }

  /// A one-line text with something in it, without blanks around it.
  public static String required(String field, String value, int max) {
    var stripped = value.strip();
    if (stripped.isEmpty()) {
      throw new Unsound(field, "problem.required");
    }
    return text(field, stripped, max);
  }

  public static int notNegative(String field, int value) {
    if (value < 0) {
      throw new Unsound(field, "problem.negative");
    }
    return value;
  }

  public static @Nullable Integer unknownOrNotNegative(String field, @Nullable Integer value) {
    return value == null ? null : (Integer) notNegative(field, value);
  }

  public static @Nullable Integer unknownOrPositive(String field, @Nullable Integer value) {
    if (value != null && value <= 0) {
      throw new Unsound(field, "problem.notPositive");
    }
    return value;
  }

  public static int positive(String field, int value) {
    if (value <= 0) {
      throw new Unsound(field, "problem.notPositive");
    }
    return value;
  }

  /// A whole number from `least` to `most`.
  public static int between(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new Unsound(field, "problem.between", least, most);
    }
    return value;
  }

  /// An amount in the workbook's currency with two decimal places, zero or more.
  public static BigDecimal money(String field, BigDecimal value) {
    if (value.signum() < 0) {
      throw new Unsound(field, "problem.negative");
    }
    if (value.compareTo(MOST_MONEY) >= 0) {
      throw new Unsound(field, "problem.tooMuch");
    }
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  /// {@link #money}, or null where the amount is unknown.
  public static @Nullable BigDecimal unknownOrMoney(String field, @Nullable BigDecimal value) {
    return value == null ? null : money(field, value);
  }

  /// A way in the workbook's unit of distance with one decimal place, zero or more; null where
  /// unknown.
  public static @Nullable BigDecimal unknownOrDistance(String field, @Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    if (value.signum() < 0 || value.precision() - value.scale() > 8) {
      throw new Unsound(field, "problem.negative");
    }
    return value.setScale(1, RoundingMode.HALF_UP);
  }
}
