package app.quarterbook.model.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How often an agreement's fee is paid (DOMAIN 9: annual ÷ 12, quarterly ÷ 3).
public enum FeePeriod {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private static final int MONTHS_OF_YEAR = 12;

  private final int months;

  FeePeriod(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /// What of a fee falls to one month, to its hundredth, halves up. Sums over agreements are not
  /// made of these but of whole years, so that what is rounded away here never adds up.
  BigDecimal month(BigDecimal fee) {
    return fee.divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
  }

  /// The fee that an amount a month makes, without a remainder.
  BigDecimal fee(BigDecimal month) {
    return month.multiply(BigDecimal.valueOf(months));
  }

  /// What a fee makes in a year, without a remainder.
  BigDecimal year(BigDecimal fee) {
    return fee.multiply(BigDecimal.valueOf(MONTHS_OF_YEAR / months));
  }
}
