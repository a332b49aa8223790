package app.quarterbook.report.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.offer.Quote;
import app.quarterbook.model.offer.ShippedTiers;
import app.quarterbook.model.offer.TierWords;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.report.Pdfs;
import app.quarterbook.report.Pictures;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferPdfTest {
  private final RateCard card = RateCard.shipped(LocalDate.of(2026, 1, 1));
  private final Agreement agreement =
      Agreement.drafted(ClientId.next(), new Term(LocalDate.of(2026, 4, 1), 12, 60, true))
          .withWorkstations(16)
          .withServers(1)
          .withSetupFee(new BigDecimal("1500"))
          .withNotes("SECRET they would pay more");

  @Test
  void theTiersStandSideBySideForTheCounts() throws IOException {
    var pdf = OfferPdf.pdf(offer(), Pictures.NONE);

    Pdfs.show("offer", pdf);
    assertThat(Pdfs.words(pdf))
        .contains("Offer for Copper Lane Bakery")
        .contains("March 2, 2026 · 16 workstations, 1 server")
        .contains("Silver Gold Platinum")
        .contains("Workstation × 16 $720.00 (at $45.00) $1,040.00 (at $65.00)")
        .contains("A month $870.00 $1,235.00 $1,795.00")
        .contains("A year $10,440.00 $14,820.00 $21,540.00")
        .contains("Set-up, once $1,500.00 $1,500.00 $1,500.00")
        .contains("Off the hourly rates 5 % 10 % 15 %")
        .contains("Rate after hours 150 % 150 % as usual")
        .contains("From April 1, 2026 for 12 months, then")
        .doesNotContain("SECRET");
    try (var document = Pdfs.open(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void theFileIsNamedForTheClientAndTheDay() {
    assertThat(OfferPdf.fileName(offer())).isEqualTo("Copper Lane Bakery 2026-03-02 offer.pdf");
  }

  private Offer offer() {
    return new Offer(
        Settings.USUAL
            .with(SettingKey.BUSINESS_NAME, "Baxter & Lowe IT")
            .with(SettingKey.YOUR_ADDRESS, "14 Mill Street, Leeds"),
        "Copper Lane Bakery",
        LocalDate.of(2026, 3, 2),
        card,
        Stream.of(Tier.values()).map(this::quote).toList(),
        Instant.parse("2026-03-02T09:00:00Z"));
  }

  private Quote quote(Tier tier) {
    var words =
        TierWords.of(
            WordingKey.BENEFITS.shipped(),
            WordingKey.EXCLUSIONS.shipped(),
            WordingKey.PAYMENT.shipped());
    return Quote.of(agreement, List.of(), tier, ShippedTiers.of(tier, words), card, Text::of);
  }
}
