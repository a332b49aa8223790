package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import java.time.LocalDate;

/// That a step to a renewal was done. It belongs to the end of one term: the next term has steps of
/// its own, and so has a term whose end was moved.
///
/// @param by who did it; empty where the consultant has no name yet
public record RenewalTick(
    AgreementId agreement, LocalDate end, RenewalStep step, LocalDate on, String by) {
  public RenewalTick {
    by = Check.text("by", by, 200);
  }
}
