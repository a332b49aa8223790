package app.quarterbook.model.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What an hour of work brings where a client pays by the month and not by the hour (DOMAIN 9).
public final class EffectiveRate {
  private static final BigDecimal MINUTES_IN_HOUR = BigDecimal.valueOf(60);

  private EffectiveRate() {}

  /// A year's fee by the hours that were worked in a year, to its hundredth.
  ///
  /// @param yearlyFee in the workbook's currency
  /// @param minutes worked in a year
  /// @return empty where nothing was worked
  public static Optional<BigDecimal> of(BigDecimal yearlyFee, long minutes) {
    return minutes <= 0
        ? Optional.empty()
        : Optional.of(
            yearlyFee
                .multiply(MINUTES_IN_HOUR)
                .divide(BigDecimal.valueOf(minutes), 2, RoundingMode.HALF_UP));
  }
}
