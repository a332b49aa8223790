package app.quarterbook.model.sale;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.price.RateItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cover page of a sold agreement: what it is about and what is paid first (DOMAIN 6, after the
/// sale).
///
/// @param tier as it is called here; empty where the agreement has none
/// @param lines what the monthly total is made of; empty where only the total is known
public record Cover(
    String client, String tier, Agreement agreement, List<AgreementLine> lines, Sale sale) {
  public Cover {
    lines = List.copyOf(lines);
  }

  /// What the servers cost a month; empty where the lines do not say.
  public Optional<BigDecimal> serversCost() {
    return cost(RateItem.SERVER);
  }

  /// What the workstations cost a month; empty where the lines do not say.
  public Optional<BigDecimal> workstationsCost() {
    return cost(RateItem.WORKSTATION);
  }

  public BigDecimal monthlyTotal() {
    return agreement.monthlyFee();
  }

  public BigDecimal setupFee() {
    return agreement.setupFee();
  }

  /// Whether the fee is paid month by month, so that it matters how many months are paid ahead.
  public boolean isMonthly() {
    return agreement.every() == FeePeriod.MONTH;
  }

  /// Setup and the months that are paid ahead; empty while nobody said how the months are paid.
  /// Where the fee is paid by the quarter or the year, the first fee and setup.
  public Optional<BigDecimal> firstPayment() {
    if (!isMonthly()) {
      return Optional.of(agreement.fee().add(setupFee()));
    }
    return Optional.ofNullable(sale.monthlyBy())
        .map(by -> firstPayment(monthlyTotal(), setupFee(), by));
  }

  /// By card the first month and setup, by check three months and setup.
  public static BigDecimal firstPayment(BigDecimal monthly, BigDecimal setup, PayBy by) {
    return monthly.multiply(BigDecimal.valueOf(by.months())).add(setup);
  }

  private Optional<BigDecimal> cost(@Nullable RateItem item) {
    return lines.stream()
        .filter(line -> line.item() == item)
        .map(AgreementLine::amount)
        .reduce(BigDecimal::add);
  }
}
