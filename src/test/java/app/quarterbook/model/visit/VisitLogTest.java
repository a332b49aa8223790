package app.quarterbook.model.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitLogTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final ClientId BAKERY = ClientId.next();
  private static final ClientId TITLE = ClientId.next();

  private final VisitLine failed =
      line(
          BAKERY, "Copper Lane Bakery", VisitKind.ON_SITE, "2026-01-03", "Failed RESTORE, Café PC");
  private final VisitLine phone =
      line(BAKERY, "Copper Lane Bakery", VisitKind.PHONE, "2025-12-31", "Asked about Wi-Fi");
  private final VisitLine title =
      line(TITLE, "Harbor Ridge Title", VisitKind.PHONE, "2024-06-30", "restore tested");

  @Test
  void withoutAFilterEverythingIsShown() {
    assertThat(shown(VisitFilter.NONE)).containsExactly(failed, phone, title);
  }

  @Test
  void everyWordMustOccurSomewhereInTheLine() {
    assertThat(shown(VisitFilter.NONE.withText("restore"))).containsExactly(failed, title);
    assertThat(shown(VisitFilter.NONE.withText(" bakery  CAFÉ "))).containsExactly(failed);
    assertThat(shown(VisitFilter.NONE.withText("call back"))).containsExactly(title);
    assertThat(shown(VisitFilter.NONE.withText("a.c"))).isEmpty();
  }

  @Test
  void clientKindAndPeriodNarrowTogether() {
    assertThat(shown(VisitFilter.NONE.withClient(BAKERY))).containsExactly(failed, phone);
    assertThat(shown(VisitFilter.NONE.withKind(VisitKind.PHONE))).containsExactly(phone, title);
    assertThat(shown(VisitFilter.NONE.withKind(VisitKind.PHONE).withClient(TITLE)))
        .containsExactly(title);
    assertThat(shown(VisitFilter.NONE.withPeriod(Period.THIS_MONTH))).containsExactly(failed);
  }

  @ParameterizedTest
  @CsvSource({
    "THIS_MONTH, 2026-01-01, 2026-01-31",
    "LAST_MONTH, 2025-12-01, 2025-12-31",
    "THIS_QUARTER, 2026-01-01, 2026-03-31",
    "LAST_QUARTER, 2025-10-01, 2025-12-31",
    "THIS_YEAR, 2026-01-01, 2026-12-31",
    "LAST_YEAR, 2025-01-01, 2025-12-31"
  })
  void aPeriodHoldsItsFirstAndLastDayOnly(Period period, LocalDate first, LocalDate last) {
    assertThat(period.holds(first, TODAY)).isTrue();
    assertThat(period.holds(last, TODAY)).isTrue();
    assertThat(period.holds(first.minusDays(1), TODAY)).isFalse();
    assertThat(period.holds(last.plusDays(1), TODAY)).isFalse();
  }

  @Test
  void totalsAddUp() {
    assertThat(VisitTotals.of(List.of(failed, phone, title)))
        .isEqualTo(new VisitTotals(3, 270, 90, 0));
    assertThat(VisitTotals.of(List.of())).isEqualTo(new VisitTotals(0, 0, 0, 0));
  }

  @Test
  void theHeadlineIsTheFirstLineThatSaysSomething() {
    assertThat(VisitLine.headline("\n  Replaced UPS  \n- waiting")).isEqualTo("Replaced UPS");
    assertThat(VisitLine.headline(" \n ")).isEmpty();
    assertThat(VisitLine.headline("x".repeat(500))).hasSize(VisitLine.SHORT);
  }

  @Test
  void aKeystrokeOverThirtyThousandVisitsIsQuick() {
    var log =
        new VisitLog(
            IntStream.range(0, 30_000)
                .mapToObj(n -> line(BAKERY, "Bakery", VisitKind.PHONE, "2026-01-03", "Visit " + n))
                .toList());
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 20; run++) {
      long start = System.nanoTime();
      assertThat(log.matching(VisitFilter.NONE.withText("visit 2999"), TODAY)).hasSize(13);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(best / 1_000_000).isLessThan(50);
  }

  private List<VisitLine> shown(VisitFilter filter) {
    return new VisitLog(List.of(failed, phone, title)).matching(filter, TODAY);
  }

  private static VisitLine line(
      ClientId client, String name, VisitKind kind, String on, String headline) {
    return new VisitLine(
        VisitId.next(),
        client,
        name,
        kind,
        LocalDate.parse(on),
        null,
        90,
        30,
        null,
        Billing.OPEN,
        headline,
        client.equals(TITLE) ? new NextStep("Call back", null, false) : NextStep.NONE);
  }
}
