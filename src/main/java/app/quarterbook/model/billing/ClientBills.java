package app.quarterbook.model.billing;

import app.quarterbook.model.client.ClientId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What one client has to pay, or was billed, in a stretch of time.
///
/// @param bills in the order of time, none that comes to nothing at all
public record ClientBills(ClientId client, List<VisitBill> bills) {
  public ClientBills {
    bills = List.copyOf(bills);
  }

  /// Everything up to the end of a month that was charged and not billed yet, client by client.
  public static List<ClientBills> open(Map<ClientId, Ledger> ledgers, YearMonth month) {
    var end = month.atEndOfMonth();
    return of(ledgers, bill -> !bill.isBilled() && !bill.on().isAfter(end) && isCharged(bill));
  }

  /// Everything that was billed in a month, whenever it was done, client by client.
  public static List<ClientBills> billed(Map<ClientId, Ledger> ledgers, YearMonth month) {
    return of(
        ledgers, bill -> bill.billedOn() != null && YearMonth.from(bill.billedOn()).equals(month));
  }

  /// What there is to pay, in the workbook's currency.
  public BigDecimal total() {
    return bills.stream()
        .map(VisitBill::total)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /// Minutes that nothing covers.
  public int billable() {
    return bills.stream().mapToInt(VisitBill::billable).sum();
  }

  /// Minutes that included hours and blocks cover.
  public int covered() {
    return bills.stream().mapToInt(VisitBill::covered).sum();
  }

  private static boolean isCharged(VisitBill bill) {
    return bill.charged() > 0 || bill.total().signum() > 0;
  }

  private static List<ClientBills> of(Map<ClientId, Ledger> ledgers, Predicate<VisitBill> wanted) {
    return ledgers.entrySet().stream()
        .map(
            each ->
                new ClientBills(
                    each.getKey(), each.getValue().bills().stream().filter(wanted).toList()))
        .filter(each -> !each.bills().isEmpty())
        .toList();
  }
}
