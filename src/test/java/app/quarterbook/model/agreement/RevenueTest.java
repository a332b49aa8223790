package app.quarterbook.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.client.ClientId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevenueTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private final ClientId larkspur = ClientId.next();
  private final ClientId copper = ClientId.next();
  private final Agreement first = active(larkspur, "1400", "2025-09-01");
  private final Agreement second = active(copper, "850.50", "2025-07-31");
  private final Agreement beside = active(copper, "149.50", "2026-01-31");
  private final List<Agreement> all =
      List.of(
          first,
          second,
          beside,
          active(ClientId.next(), "2200", "2026-01-01").withKind(AgreementKind.BLOCKS),
          active(ClientId.next(), "900", "2026-01-01").withState(AgreementState.OFFERED));

  @Test
  void onlyWhatRecursAndIsInForceCounts() {
    var revenue = Revenue.of(all);

    assertThat(revenue.inputs()).containsExactly(first, second, beside);
    assertThat(revenue.monthly()).isEqualTo("2400.00");
    assertThat(revenue.annual()).isEqualTo("28800.00");
    assertThat(revenue.clients()).isEqualTo(2);
    assertThat(revenue.perClient()).contains(new BigDecimal("1200.00"));
  }

  /// DOMAIN 9: annual ÷ 12, quarterly ÷ 3. Each month is rounded for itself, sums only once.
  @Test
  void feesOfQuartersAndYearsCountWithWhatFallsToAMonth() {
    var yearly = active(larkspur, "1000", "2026-01-01").withEvery(FeePeriod.YEAR);
    var quarterly = active(copper, "1000", "2026-01-01").withEvery(FeePeriod.QUARTER);
    assertThat(yearly.monthlyFee()).isEqualTo("83.33");
    assertThat(quarterly.monthlyFee()).isEqualTo("333.33");
    assertThat(quarterly.yearlyFee()).isEqualTo("4000.00");
    var twelve = Collections.nCopies(12, yearly);
    assertThat(Revenue.of(twelve).monthly()).isEqualTo("1000.00");
    assertThat(Revenue.of(twelve).annual()).isEqualTo("12000.00");
    var both = Revenue.of(List.of(yearly, quarterly));
    assertThat(both.monthly()).as("416.666…").isEqualTo("416.67");
    assertThat(both.annual()).isEqualTo("5000.00");
    assertThat(both.perClient()).contains(new BigDecimal("208.33"));
    assertThat(both.inputs()).containsExactly(quarterly, yearly);
  }

  @Test
  void aFeeFromAnAmountAMonthLeavesNoRemainder() {
    var agreement = active(larkspur, "0", "2026-01-01").withEvery(FeePeriod.QUARTER);
    assertThat(agreement.withMonthlyFee(new BigDecimal("83.33")).fee()).isEqualTo("249.99");
    assertThat(agreement.withMonthlyFee(new BigDecimal("83.33")).monthlyFee()).isEqualTo("83.33");
  }

  @Test
  void withoutClientsNothingIsDividedByZero() {
    var nothing = Revenue.of(List.of());

    assertThat(nothing.monthly()).isEqualTo("0.00");
    assertThat(nothing.annual()).isEqualTo("0.00");
    assertThat(nothing.perClient()).isEmpty();
  }

  @Test
  void renewalsStandInTheMonthTheirTermEnds() {
    assertThat(Revenue.renewals(all, TODAY))
        .hasSize(12)
        .contains(
            entry(YearMonth.of(2026, 7), List.of(second)),
            entry(YearMonth.of(2026, 9), List.of(first)),
            entry(YearMonth.of(2026, 8), List.of()),
            entry(YearMonth.of(2027, 1), List.of(beside, all.get(3))));
  }

  @ParameterizedTest
  @CsvSource({"0, SMALL", "799.99, SMALL", "800, SWEET_SPOT", "2499.99, SWEET_SPOT", "2500, LARGE"})
  void bandsBeginWithTheirLeastFee(BigDecimal fee, Band band) {
    assertThat(new Bands(new BigDecimal("800"), new BigDecimal("2500")).of(fee)).isEqualTo(band);
  }

  @Test
  void theSweetSpotEndsAboveItsBeginning() {
    assertThatThrownBy(() -> new Bands(BigDecimal.TEN, BigDecimal.ONE)).isInstanceOf(Unsound.class);
  }

  @ParameterizedTest
  @CsvSource({"14400, 5760, 150.00", "14400, 5400, 160.00", "7380, 4500, 98.40", "100, 7, 857.14"})
  void theEffectiveRateIsAYearsFeeByAYearsHours(BigDecimal fee, long minutes, BigDecimal rate) {
    assertThat(EffectiveRate.of(fee, minutes)).contains(rate);
  }

  @Test
  void withoutWorkThereIsNoRate() {
    assertThat(EffectiveRate.of(BigDecimal.TEN, 0)).isEmpty();
  }

  private static Agreement active(ClientId client, String fee, String start) {
    return Agreement.drafted(client, new Term(LocalDate.parse(start), 12, 60, false))
        .withState(AgreementState.ACTIVE)
        .withMonthlyFee(new BigDecimal(fee));
  }
}
