package app.quarterbook.model.billing;

import app.quarterbook.model.Check;
import app.quarterbook.model.visit.VisitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What was billed for a visit. It stands, whatever is corrected later.
///
/// @param minutes that were billed
/// @param draws what covered the others
/// @param work in the workbook's currency
/// @param travel in the workbook's currency
public record Billed(
    VisitId visit,
    LocalDate on,
    int minutes,
    List<Draw> draws,
    BigDecimal work,
    BigDecimal travel) {
  public Billed {
    minutes = Check.notNegative("minutes", minutes);
    draws = List.copyOf(draws);
    work = Check.money("work", work);
    travel = Check.money("travel", travel);
  }

  /// A bill as it is written down on the day it is made out.
  public static Billed of(VisitBill bill, LocalDate today) {
    return new Billed(
        bill.visit(), today, bill.billable(), bill.draws(), bill.work(), bill.travel());
  }
}
