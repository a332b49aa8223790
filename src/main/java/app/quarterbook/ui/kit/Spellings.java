package app.quarterbook.ui.kit;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.Unsound;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The spellings of values in the person's locale. The `optional` of each reads nothing typed as
/// null.
public final class Spellings {

  public static final Spelling<String> TEXT = spelling(text -> text, (field, text) -> text);

  public static final Spelling<Integer> WHOLE =
      spelling(value -> number(0).format(value), Spellings::readWhole);

  /// An amount with two decimal places; no currency sign.
  public static final Spelling<BigDecimal> MONEY =
      spelling(value -> number(2).format(value), Spellings::readDecimal);

  /// A number with as many decimal places as it has.
  public static final Spelling<BigDecimal> DECIMAL =
      spelling(
          value -> number(value.stripTrailingZeros().scale()).format(value),
          Spellings::readDecimal);

  /// Minutes as `h:mm`; reads whatever {@link Minutes#parse} does.
  public static final Spelling<Integer> MINUTES =
      spelling(value -> Minutes.format(value), Spellings::readMinutes);

  public static final Spelling<LocalDate> DATE =
      spelling(Moments::write, (field, text) -> Moments.day(field, required(field, text)));

  public static final Spelling<LocalTime> TIME =
      spelling(Moments::write, (field, text) -> Moments.time(field, required(field, text)));

  private Spellings() {}

  /// The same spelling with nothing typed standing for null.
  public static <T> Spelling<@Nullable T> optional(Spelling<T> spelling) {
    return spelling(
        value -> value == null ? "" : spelling.write(value),
        (field, text) -> text.isBlank() ? null : spelling.read(field, text));
  }

  /// The same spelling with nothing typed standing for `none`, which is written as nothing.
  public static <T> Spelling<T> or(T none, Spelling<T> spelling) {
    return spelling(
        value -> value.equals(none) ? "" : spelling.write(value),
        (field, text) -> text.isBlank() ? none : spelling.read(field, text));
  }

  private static NumberFormat number(int places) {
    var format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
    format.setMinimumFractionDigits(Math.max(0, places));
    format.setMaximumFractionDigits(Math.max(0, places));
    return format;
  }

  private static BigDecimal readDecimal(String field, String text) {
    var stripped = required(field, text).replace(' ', '\u00a0');
    var format =
        (DecimalFormat) NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
    format.setParseBigDecimal(true);
    if (format.getDecimalFormatSymbols().getGroupingSeparator() == '\u202f') {
      stripped = stripped.replace('\u00a0', '\u202f');
    }
    var end = new ParsePosition(0);
    var number = format.parse(stripped, end);
    if (!(number instanceof BigDecimal decimal) || end.getIndex() < stripped.length()) {
      throw new Unsound(field, "problem.notANumber");
    }
    return decimal;
  }

  private static Integer readWhole(String field, String text) {
    try {
      return readDecimal(field, text).intValueExact();
    } catch (ArithmeticException e) {
      throw new Unsound(field, "problem.notWhole");
    }
  }

  private static Integer readMinutes(String field, String text) {
    return Minutes.parse(required(field, text))
        .orElseThrow(() -> new Unsound(field, "problem.notMinutes"));
  }

  private static String required(String field, String text) {
    var stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new Unsound(field, "problem.required");
    }
    return stripped;
  }

  private static <T> Spelling<T> spelling(Writer<T> writer, Reader<T> reader) {
    return new Spelling<>() {
      @Override
      public String write(T value) {
        return writer.write(value);
      }

      @Override
      public T read(String field, String text) {
        return reader.read(field, text);
      }
    };
  }

  private interface Writer<T> {
    String write(T value);
  }

  private interface Reader<T> {
    T read(String field, String text);
  }
}
