package app.quarterbook.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/// Writes amounts for clients, with the currency, as the consultant's country does.
public final class Money {
  private final NumberFormat format =
      NumberFormat.getCurrencyInstance(Locale.getDefault(Locale.Category.FORMAT));

  public Money(Currency currency) {
    format.setCurrency(currency);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
  }

  public String write(BigDecimal amount) {
    return format.format(amount).replace('\u202f', '\u00a0');
  }
}
