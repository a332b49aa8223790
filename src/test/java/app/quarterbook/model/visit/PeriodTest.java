package app.quarterbook.model.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  @ParameterizedTest
  @CsvSource({
    "THIS_MONTH, 2026-01-01, 2026-01-31",
    "LAST_MONTH, 2025-12-01, 2025-12-31",
    "THIS_QUARTER, 2026-01-01, 2026-03-31",
    "LAST_QUARTER, 2025-10-01, 2025-12-31",
    "THIS_YEAR, 2026-01-01, 2026-12-31",
    "LAST_YEAR, 2025-01-01, 2025-12-31"
  })
  void aPeriodHasItsFirstAndLastDay(Period period, LocalDate first, LocalDate last) {
    assertThat(period.days(TODAY)).isEqualTo(new Days(first, last));
  }

  @Test
  void daysOverlap() {
    var quarter = Period.THIS_QUARTER.days(TODAY);
    assertThat(quarter.within(Days.ALL)).isEqualTo(quarter);
    assertThat(quarter.within(Period.THIS_MONTH.days(TODAY)))
        .isEqualTo(Period.THIS_MONTH.days(TODAY));
    assertThat(quarter.within(Period.LAST_QUARTER.days(TODAY)).isEmpty()).isTrue();
    assertThat(quarter.isEmpty()).isFalse();
  }

  @Test
  void theHeadlineIsTheFirstLineThatSaysSomething() {
    assertThat(VisitLine.headline("\n  Replaced UPS  \n- waiting")).isEqualTo("Replaced UPS");
    assertThat(VisitLine.headline(" \n ")).isEmpty();
    assertThat(VisitLine.headline("x".repeat(500))).hasSize(VisitLine.SHORT);
  }
}
