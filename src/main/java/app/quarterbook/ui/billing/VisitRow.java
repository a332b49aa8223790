package app.quarterbook.ui.billing;

import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.text.Text;

/// A visit in the list of what is to be billed.
///
/// @param steps how it came about, in words
record VisitRow(VisitBill bill, VisitKind kind, String steps) {
  String kindName() {
    return Text.of(kind);
  }
}
