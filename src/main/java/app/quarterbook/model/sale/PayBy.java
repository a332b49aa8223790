package app.quarterbook.model.sale;

/// How a client pays (DOMAIN 6, after the sale).
public enum PayBy {
  /// Charged by itself each month, from a card or an account.
  CARD(1),
  CHECK(3);

  private final int months;

  PayBy(int months) {
    this.months = months;
  }

  /// Months that are paid with the first payment.
  public int months() {
    return months;
  }
}
