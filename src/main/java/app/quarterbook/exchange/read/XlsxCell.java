package app.quarterbook.exchange.read;

import app.quarterbook.exchange.XlsxText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// What a spreadsheet cell says as text. A day is a number there; only its format tells.
final class XlsxCell {
  private static final MathContext DIGITS = new MathContext(15);
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private final LocalDate dayZero;

  XlsxCell(boolean since1904) {
    dayZero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  String text(Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> "";
      case STRING -> XlsxText.taken(or(cell.asString()));
      case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
      case NUMBER -> number(cell.asNumber(), format(cell));
      case ERROR -> or(cell.getRawValue());
      case FORMULA -> computed(cell);
    };
  }

  private String computed(Cell cell) {
    var raw = or(cell.getRawValue());
    return cell.getValue() instanceof BigDecimal value && cell.getType() == CellType.FORMULA
        ? number(value, format(cell))
        : raw;
  }

  private String number(BigDecimal value, String format) {
    boolean day = format.contains("y") || format.contains("d");
    boolean time = format.contains("h") || format.contains("s");
    if ((day || time) && value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0) {
      return day ? date(value, time) : clock(value);
    }
    var plain = value.round(DIGITS).stripTrailingZeros();
    return plain.scale() < -30 || plain.scale() > 30 ? plain.toString() : plain.toPlainString();
  }

  private String date(BigDecimal value, boolean withTime) {
    var day = dayZero.plusDays(value.longValue());
    long seconds = seconds(value.remainder(BigDecimal.ONE));
    return withTime && seconds > 0 && seconds < 86_400
        ? day + " " + LocalTime.ofSecondOfDay(seconds)
        : day.toString();
  }

  private static String clock(BigDecimal value) {
    long minutes = Math.round(seconds(value) / 60.0);
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }

  private static long seconds(BigDecimal days) {
    return days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /// The format without what stands in it as plain letters: quoted texts, colours, currencies.
  private static String format(Cell cell) {
    return or(cell.getDataFormatString())
        .toLowerCase(Locale.ROOT)
        .replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*]", "")
        .replace("general", "")
        .replace("standard", "");
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
