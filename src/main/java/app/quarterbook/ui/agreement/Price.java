package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.Band;
import app.quarterbook.model.agreement.Bands;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.agreement.EffectiveRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an agreement costs and what that means.
///
/// @param counts the history of the counts, the quoted ones first
/// @param worked minutes of work at this client in the past twelve months
record Price(
    Agreement agreement,
    List<AgreementLine> lines,
    List<CountChange> counts,
    long worked,
    Bands bands) {
  Band band() {
    return bands.of(agreement.monthlyFee());
  }

  /// What an hour brings at last year's hours; empty where nothing recurs or nothing was worked.
  Optional<BigDecimal> effectiveRate() {
    return agreement.kind().isRecurring()
        ? EffectiveRate.of(agreement.yearlyFee(), worked)
        : Optional.empty();
  }

  boolean wantsRequote() {
    return CountChange.wantsRequote(counts);
  }
}
