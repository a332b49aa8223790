package app.quarterbook.exchange.spelling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers and amounts: $1,248.00, 5.300,00 €, 1'234.50, 12 mi. Whether 1.500 is a thousand and
/// more
/// or one and a half is decided by the other values of the column.
///
/// @param decimal the sign before the decimals: a point or a comma
public record Numbers(char decimal) implements Spelling<BigDecimal> {
  private static final Pattern AROUND =
      Pattern.compile("^[\\p{Sc}\\p{L}\\s]+|[\\p{Sc}\\p{L}\\s.%]*$");
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{3})+");
  private static final int LONGEST = 30;

  /// @param usual the decimal sign to take where the values leave it open
  public static Numbers of(List<String> values, char usual) {
    int points = 0;
    int commas = 0;
    for (var value : values) {
      char sign = decimalOf(bare(value));
      points += sign == '.' ? 1 : 0;
      commas += sign == ',' ? 1 : 0;
    }
    return new Numbers(points == commas ? usual : points > commas ? '.' : ',');
  }

  @Override
  public Optional<BigDecimal> read(String text) {
    var bare = bare(text);
    char group = decimal == '.' ? ',' : '.';
    int point = bare.indexOf(decimal);
    var whole = point < 0 ? bare : bare.substring(0, point);
    var rest = point < 0 ? "" : bare.substring(point + 1);
    if (whole.indexOf(group) >= 0) {
      if (!GROUPED.matcher(whole).matches()) {
        return Optional.empty();
      }
      whole = whole.replace(String.valueOf(group), "");
    }
    if (whole.isEmpty() && !rest.isEmpty()) {
      whole = "0";
    }
    boolean sound =
        WHOLE.matcher(whole).matches() && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return sound && whole.length() + rest.length() <= LONGEST
        ? Optional.of(new BigDecimal(rest.isEmpty() ? whole : whole + "." + rest))
        : Optional.empty();
  }

  /// The number without currency, unit, and blanks or apostrophes between the digits.
  private static String bare(String text) {
    var inner = AROUND.matcher(text.strip()).replaceAll("");
    boolean minus = inner.startsWith("(") && inner.endsWith(")") || text.strip().startsWith("-");
    var digits = inner.replaceAll("[\\s\\u00A0\\u202F'’()]", "").replaceFirst("^-?[\\p{Sc}]*", "");
    return minus ? "-" + digits : digits;
  }

  /// The decimal sign that a value shows beyond doubt; a blank where it does not.
  private static char decimalOf(String bare) {
    int point = bare.lastIndexOf('.');
    int comma = bare.lastIndexOf(',');
    int last = Math.max(point, comma);
    if (last < 0) {
      return ' ';
    }
    char sign = bare.charAt(last);
    if (point >= 0 && comma >= 0) {
      return sign;
    }
    boolean several = bare.indexOf(sign) != last;
    boolean three = bare.length() - last - 1 == 3;
    return several ? (sign == '.' ? ',' : '.') : three ? ' ' : sign;
  }
}
