package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.AgreementId;
import java.time.LocalDate;

/// What covers minutes, so that the client has nothing to pay for them.
public sealed interface Source {
  /// The hours that an agreement includes in one of its months.
  ///
  /// @param from the first day of that month
  record Included(AgreementId agreement, LocalDate from) implements Source {}

  /// A prepaid block.
  record Prepaid(BlockId block) implements Source {}

  /// An agreement whose fee has it all in, or the consultant's word that the agreement covers it.
  record Covered() implements Source {}
}
