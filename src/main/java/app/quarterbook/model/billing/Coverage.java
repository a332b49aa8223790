package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of a client's agreements holds on a day.
public final class Coverage {
  private static final Comparator<Held> BEGUN =
      Comparator.comparing(Held::first).thenComparing(held -> held.agreement().id().value());

  private final List<Held> held;

  /// @param agreements of one client, old and new
  public Coverage(List<Agreement> agreements) {
    held =
        agreements.stream()
            .filter(Coverage::wasAccepted)
            .map(each -> new Held(each, each.term().start(), last(each, agreements)))
            .sorted(BEGUN.reversed())
            .toList();
  }

  /// The agreement that holds on a day; where several do, the one that began last.
  public Optional<Agreement> on(LocalDate day) {
    for (var each : held) {
      if (each.holds(day)) {
        return Optional.of(each.agreement());
      }
    }
    return Optional.empty();
  }

  /// The agreements that hold on a day, also where another goes before.
  List<Agreement> all(LocalDate day) {
    return held.stream().filter(each -> each.holds(day)).map(Held::agreement).toList();
  }

  /// @param last null while it runs
  private record Held(Agreement agreement, LocalDate first, @Nullable LocalDate last) {
    boolean holds(LocalDate day) {
      return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
  }

  private static boolean wasAccepted(Agreement agreement) {
    return agreement.state() != AgreementState.DRAFT && agreement.state() != AgreementState.OFFERED;
  }

  /// The last day; null while it runs. One that is past its end runs on until somebody renews or
  /// ends it.
  private static @Nullable LocalDate last(Agreement agreement, List<Agreement> agreements) {
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
    return wasAccepted(other) && other.term().start().isAfter(agreement.term().start());
  }
}
