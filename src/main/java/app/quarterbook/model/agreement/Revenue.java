package app.quarterbook.model.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comes in from agreements again and again, with everything it is counted from (DOMAIN 9).
/// Fees of quarters and years count with what of them falls to a month; what is paid once and what
/// is paid in advance is left out.
///
/// Sums are made by the year, in which no fee leaves a remainder, and divided and rounded last. So
/// they may differ by a hundredth or two from the sum of the months as they are shown one by one.
///
/// @param inputs the active agreements that recur, the dearest first
public record Revenue(List<Agreement> inputs) {
  private static final int YEAR = 12;

  public Revenue {
    inputs = List.copyOf(inputs);
  }

  public static Revenue of(Collection<Agreement> agreements) {
    return new Revenue(
        agreements.stream()
            .filter(each -> each.isActive() && each.kind().isRecurring())
            .sorted((one, other) -> other.monthlyFee().compareTo(one.monthlyFee()))
            .toList());
  }

  /// Monthly recurring revenue: a twelfth of the annual, to its hundredth.
  public BigDecimal monthly() {
    return Agreement.monthlyRevenue(inputs);
  }

  /// Annual recurring revenue: what the inputs bring in a year.
  public BigDecimal annual() {
    return Agreement.yearlyRevenue(inputs);
  }

  /// How many clients pay it; who has two agreements is one.
  public long clients() {
    return inputs.stream().map(Agreement::client).distinct().count();
  }

  /// Average revenue of a client and month, to its hundredth; empty without clients.
  public Optional<BigDecimal> perClient() {
    long clients = clients();
    return clients == 0
        ? Optional.empty()
        : Optional.of(annual().divide(BigDecimal.valueOf(YEAR * clients), 2, RoundingMode.HALF_UP));
  }

  /// Which active agreements come to the end of their term in this month and the eleven after it;
  /// months without any are in it too.
  public static Map<YearMonth, List<Agreement>> renewals(
      Collection<Agreement> agreements, LocalDate today) {
    var months = new LinkedHashMap<YearMonth, List<Agreement>>();
    for (int i = 0; i < YEAR; i++) {
      var month = YearMonth.from(today).plusMonths(i);
      months.put(
          month,
          agreements.stream()
              .filter(Agreement::isActive)
              .filter(each -> YearMonth.from(each.term().end(today)).equals(month))
              .toList());
    }
    return months;
  }
}
