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
/// @param figures {@link Work#figures()} of the visit as it was then; empty where it was billed
///     before they were kept
public record Billed(
    VisitId visit,
    LocalDate on,
    int minutes,
    List<Draw> draws,
    BigDecimal work,
    BigDecimal travel,
    String figures) {
  public Billed {
    minutes = Check.notNegative("minutes", minutes);
    draws = List.copyOf(draws);
    work = Check.money("work", work);
    travel = Check.money("travel", travel);
  }

  /// Whether this bill was made out for a visit as it is now, and not before it was corrected.
  /// Where the figures of then are unknown, its minutes and travel tell.
  boolean isOf(Work work) {
    if (!figures.isEmpty()) {
      return figures.equals(work.figures());
    }
    int charged = minutes + draws.stream().mapToInt(Draw::minutes).sum();
    return charged == work.billableMinutes() && travel.compareTo(work.travel()) == 0;
  }

  /// A bill as it is written down on the day it is made out.
  public static Billed of(VisitBill bill, LocalDate today) {
    return new Billed(
        bill.visit(),
        today,
        bill.billable(),
        bill.draws(),
        bill.work(),
        bill.travel(),
        bill.figures());
  }
}
