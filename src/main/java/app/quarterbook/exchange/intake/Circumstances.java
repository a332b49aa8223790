package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.spelling.DateOrder;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// What a dry run has to know besides the file and the workbook.
///
/// @param today the day on which things are imported
/// @param noticeDays days of notice for agreements of which the file says nothing
/// @param dateOrder what 3/4/26 usually means here
/// @param decimal the sign before the decimals that is usual here
public record Circumstances(
    LocalDate today, int noticeDays, DateOrder dateOrder, char decimal, Doubles doubles) {

  /// What is usual in a country; doubles are merged.
  public static Circumstances in(Locale country, LocalDate today, int noticeDays) {
    var pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, country);
    boolean monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
    return new Circumstances(
        today,
        noticeDays,
        monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST,
        DecimalFormatSymbols.getInstance(country).getDecimalSeparator(),
        Doubles.MERGE);
  }

  public Circumstances with(Doubles choice) {
    return new Circumstances(today, noticeDays, dateOrder, decimal, choice);
  }
}
