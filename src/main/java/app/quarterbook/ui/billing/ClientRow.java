package app.quarterbook.ui.billing;

import app.quarterbook.model.billing.ClientBills;
import app.quarterbook.model.billing.Ledger;
import java.util.List;

/// A client in the list of who is to be billed.
///
/// @param ledger tells what covered the visits
/// @param visits the bills as they are shown one by one
record ClientRow(String name, ClientBills due, Ledger ledger, List<VisitRow> visits) {
  ClientRow {
    visits = List.copyOf(visits);
  }
}
