package app.quarterbook.ui.billing;

import app.quarterbook.model.billing.ClientBills;
import app.quarterbook.model.billing.Ledger;
import java.util.List;

/// A client in the list of who is to be billed.
///
/// @param ledger tells what covered the visits
record ClientRow(String name, ClientBills due, Ledger ledger) {
  /// The bills as they are shown one by one.
  List<VisitRow> visits() {
    return due.bills().stream().map(bill -> new VisitRow(bill, ledger)).toList();
  }
}
