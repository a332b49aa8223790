package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of a client's agreements holds on a day.
///
/// @param agreements of one client, old and new
public record Coverage(List<Agreement> agreements) {
  private static final Comparator<Agreement> BEGUN =
      Comparator.comparing((Agreement agreement) -> agreement.term().start())
          .thenComparing(agreement -> agreement.id().value());

  /// The agreement that holds on a day; where several do, the one that began last.
  public Optional<Agreement> on(LocalDate day) {
    return agreements.stream().filter(each -> holds(each, day)).max(BEGUN);
  }

  private boolean holds(Agreement agreement, LocalDate day) {
    if (agreement.state() == AgreementState.DRAFT || agreement.state() == AgreementState.OFFERED) {
      return false;
    }
    var last = last(agreement);
    return !day.isBefore(agreement.term().start()) && (last == null || !day.isAfter(last));
  }

  /// The last day; null while it runs. One that is past its end runs on until somebody renews or
  /// ends it.
  private @Nullable LocalDate last(Agreement agreement) {
    return switch (agreement.state()) {
      case DRAFT, OFFERED, ACTIVE -> null;
      case EXPIRED, ENDED -> ended(agreement);
      case REPLACED ->
          agreements.stream()
              .filter(each -> isNext(agreement, each))
              .map(each -> each.term().start().minusDays(1))
              .min(Comparator.naturalOrder())
              .orElseGet(() -> ended(agreement));
    };
  }

  private static LocalDate ended(Agreement agreement) {
    var day = agreement.endedOn();
    return day != null ? day : agreement.term().end().minusDays(1);
  }

  private static boolean isNext(Agreement agreement, Agreement other) {
    return other.state() != AgreementState.DRAFT
        && other.state() != AgreementState.OFFERED
        && other.term().start().isAfter(agreement.term().start());
  }
}
