package app.quarterbook.report.rate;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.ShippedTiers;
import app.quarterbook.model.offer.TierWords;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.report.Pdfs;
import app.quarterbook.report.Pictures;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateCardPdfTest {
  private static final Locale HERE = Locale.getDefault();
  private static final String LOGO = "b".repeat(64);

  private final RateCard card =
      RateCard.shipped(LocalDate.of(2026, 4, 1))
          .with(RateItem.REMOTE, new BigDecimal("128.50"))
          .with(Tier.GOLD, RateItem.FIREWALL, new BigDecimal("55"));
  private final Settings settings =
      Settings.USUAL
          .with(SettingKey.BUSINESS_NAME, "Baxter & Lowe IT")
          .with(SettingKey.YOUR_NAME, "Robin Baxter")
          .with(SettingKey.YOUR_ADDRESS, "14 Mill Street\nLeeds LS1 4DY")
          .with(SettingKey.YOUR_PHONE, "+44 113 496 0000")
          .with(SettingKey.TIER_GOLD, "Steady")
          .with(SettingKey.ACCENT_COLOUR, "#1F6F54")
          .with(SettingKey.LOGO, LOGO);
  private final List<String> benefits = TierWords.listed(WordingKey.BENEFITS.shipped());

  @AfterEach
  void backHome() {
    Locale.setDefault(HERE);
  }

  @Test
  void itIsOnePageWhoseTextCanBeCopied() throws IOException {
    var pdf = made(report(benefits));

    Pdfs.show("rate-card", pdf);
    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(Pdfs.words(pdf))
        .contains("Baxter & Lowe IT")
        .contains("Robin Baxter · 14 Mill Street · Leeds LS1 4DY · +44 113 496 0000")
        .contains("Rate card Prices from April 1, 2026")
        .contains("Without agreement Silver Steady Platinum")
        .contains("Remote help $128.50 $122.08 $115.65 $109.23")
        .contains("Firewall $65.00 $65.00 $55.00 $65.00")
        .contains("Workstation $65.00 $45.00 $65.00 $95.00")
        .contains("Onboarding $1,500.00")
        .contains("What an agreement brings")
        .contains("Travel: $45.00 for each trip beyond 15 mi one way.")
        .contains("Remote and by phone: in steps of 15 minutes, free")
        .contains("On site: in steps of 15 minutes, at least 1:00.");
    assertThat(benefits).hasSizeGreaterThanOrEqualTo(6);
    assertThat(Pdfs.words(pdf)).contains("Logs and alarms read every working day");
  }

  @Test
  void theLogoStandsOnItAndTheSamePageGivesTheSameBytes() {
    assertThat(made(report(benefits))).isEqualTo(made(report(benefits)));
    assertThat(made(report(benefits)).length)
        .isGreaterThan(made(report(settings.with(SettingKey.LOGO, ""), benefits)).length);
  }

  @Test
  void longerListsComeInSmallerLettersAndAreStillOnePage() throws IOException {
    var many = Stream.concat(benefits.stream(), benefits.stream().limit(6)).toList();
    var pdf = made(report(many));

    Pdfs.show("rate-card-long", pdf);
    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(Pdfs.words(pdf).split("Logs and alarms read every working day", -1)).hasSize(3);
  }

  @Test
  void whatCannotFitIsRefusedByName() {
    var far = Stream.generate(() -> benefits).limit(12).flatMap(List::stream).toList();

    assertThat(RateCardPdf.of(report(far), Pictures.NONE))
        .isEqualTo(
            new RateCardPdf.TooLong(
                "The rate card does not fit one page: the 120 benefits are too long. Shorten some"
                    + " of them or take them out, then try again."));
    var address = "Floor\n".repeat(160) + "Leeds";
    assertThat(
            RateCardPdf.of(
                report(
                    settings
                        .with(SettingKey.YOUR_ADDRESS, address)
                        .with(SettingKey.BUSINESS_NAME, "Long ".repeat(39)),
                    Stream.generate(() -> "Tea").limit(60).toList()),
                Pictures.NONE))
        .isEqualTo(
            new RateCardPdf.TooLong(
                "The rate card does not fit one page: the name or the address in the settings is"
                    + " too long. Shorten it, then try again."));
  }

  @Test
  void itSpeaksTheMoneyOfTheWorkbookInTheSpellingOfTheCountry() throws IOException {
    Locale.setDefault(Locale.GERMANY);
    var pdf = made(report(settings.with(SettingKey.CURRENCY, "EUR"), benefits));

    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(Pdfs.words(pdf)).contains("1.500,00");
  }

  private RateCardReport report(List<String> listed) {
    return report(settings, listed);
  }

  private RateCardReport report(Settings figures, List<String> listed) {
    return new RateCardReport(
        figures, card, tiers(), listed, Instant.parse("2026-03-02T09:00:00Z"));
  }

  private static Map<Tier, Conditions> tiers() {
    var words = TierWords.of(WordingKey.BENEFITS.shipped(), "", "");
    var tiers = new EnumMap<Tier, Conditions>(Tier.class);
    for (var tier : Tier.values()) {
      tiers.put(tier, ShippedTiers.of(tier, words));
    }
    return tiers;
  }

  private static byte[] made(RateCardReport report) {
    var result =
        RateCardPdf.of(
            report,
            digest ->
                digest.equals(LOGO)
                    ? Optional.of(Pdfs.jpeg(300, 120, 0x3366AA))
                    : Optional.empty());
    assertThat(result).isInstanceOf(RateCardPdf.Made.class);
    return ((RateCardPdf.Made) result).pdf();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (var document = Pdfs.open(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
