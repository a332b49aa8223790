package app.quarterbook.model.sale;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementLineId;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  private final Agreement agreement =
      Agreement.drafted(ClientId.next(), new Term(DAY, 12, 60, true))
          .withMonthlyFee(new BigDecimal("1235.00"))
          .withSetupFee(new BigDecimal("1500.00"));
  private final Sale sale = new Sale(agreement.id(), DAY, "Larkspur", "", null, null);

  @ParameterizedTest
  @CsvSource({
    "850.00, 1500.00, CARD, 2350.00",
    "850.00, 1500.00, CHECK, 4050.00",
    "812.55, 0.00, CARD, 812.55",
    "812.55, 0.00, CHECK, 2437.65"
  })
  void byCardAMonthByCheckThreeAndSetup(
      BigDecimal monthly, BigDecimal setup, PayBy by, BigDecimal first) {
    assertThat(Cover.firstPayment(monthly, setup, by)).isEqualTo(first);
  }

  @Test
  void theFirstPaymentIsOpenUntilSomebodySaysHowItIsPaid() {
    assertThat(cover(sale).firstPayment()).isEmpty();
    assertThat(cover(sale.withSetupBy(PayBy.CARD)).firstPayment()).isEmpty();
    assertThat(cover(sale.withMonthlyBy(PayBy.CHECK)).firstPayment())
        .contains(new BigDecimal("5205.00"));
  }

  @Test
  void aFeeOfAQuarterOrAYearIsPaidFirst() {
    var yearly = agreement.withEvery(FeePeriod.YEAR).withFee(new BigDecimal("14000.00"));
    assertThat(new Cover("", "", yearly, List.of(), sale).firstPayment())
        .contains(new BigDecimal("15500.00"));
  }

  @Test
  void serversAndWorkstationsCostWhatTheirLinesSay() {
    var cover = cover(sale);

    assertThat(cover.serversCost()).contains(new BigDecimal("195.00"));
    assertThat(cover.workstationsCost()).contains(new BigDecimal("1040.00"));
    assertThat(new Cover("", "", agreement, List.of(), sale).serversCost()).isEmpty();
  }

  private Cover cover(Sale noted) {
    var lines =
        List.of(line(RateItem.WORKSTATION, 16, "65.00"), line(RateItem.SERVER, 1, "195.00"));
    return new Cover("Larkspur Dental", "Gold", agreement, lines, noted);
  }

  private AgreementLine line(RateItem item, int quantity, String price) {
    return new AgreementLine(
        AgreementLineId.next(), agreement.id(), 0, item, "each", quantity, new BigDecimal(price));
  }
}
