package app.quarterbook.model.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Minutes that are billed at one rate.
///
/// @param rate of an hour, before the band and the discount
/// @param percent of the rate that the band costs
/// @param discount percent off
public record Priced(TimeBand band, int minutes, BigDecimal rate, int percent, int discount) {
  private static final BigDecimal PARTS = BigDecimal.valueOf(60L * 100 * 100);

  /// In the workbook's currency, to its hundredth, halves up.
  public BigDecimal amount() {
    return rate.multiply(BigDecimal.valueOf(minutes))
        .multiply(BigDecimal.valueOf(percent))
        .multiply(BigDecimal.valueOf(100L - discount))
        .divide(PARTS, 2, RoundingMode.HALF_UP);
  }
}
