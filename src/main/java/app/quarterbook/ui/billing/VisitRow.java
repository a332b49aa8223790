package app.quarterbook.ui.billing;

import app.quarterbook.model.billing.Ledger;
import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BillWords;

/// A visit in the list of what is to be billed.
///
/// @param ledger of its client
record VisitRow(VisitBill bill, Ledger ledger) {
  String kind() {
    return Text.of(bill.kind());
  }

  /// How the bill came about, in words; where it no longer fits its visit, that instead.
  String steps() {
    var changed = BillWords.changed(bill, ledger);
    return changed.isEmpty() ? String.join(", ", BillWords.steps(bill, ledger)) : changed;
  }
}
