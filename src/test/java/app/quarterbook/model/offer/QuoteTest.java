package app.quarterbook.model.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementLineId;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.agreement.Urgency;
import app.quarterbook.model.agreement.Way;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.wording.WordingKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private final RateCard card = RateCard.shipped(LocalDate.of(2026, 1, 1));
  private final TierWords words =
      TierWords.of(WordingKey.BENEFITS.shipped(), "Cabling", "By card on the first");
  private final Agreement agreement =
      Agreement.drafted(ClientId.next(), new Term(LocalDate.of(2026, 2, 1), 12, 60, true))
          .withWorkstations(16)
          .withServers(1);

  @Test
  void countsTimesUnitPricesAreTheMonthlyTotal() {
    var quote = quoted(List.of(), Tier.GOLD);

    assertThat(quote.lines())
        .extracting(AgreementLine::item, AgreementLine::quantity, AgreementLine::price)
        .containsExactly(
            tuple(RateItem.WORKSTATION, 16, new BigDecimal("65.00")),
            tuple(RateItem.SERVER, 1, new BigDecimal("195.00")));
    assertThat(quote.agreement().monthlyFee()).isEqualTo("1235.00");
    assertThat(quote.agreement().yearlyFee()).isEqualTo("14820.00");
    assertThat(quote.agreement().tier()).isEqualTo(Tier.GOLD);
    assertThat(quote.agreement().conditions().discount()).isEqualTo(10);
  }

  @Test
  void flatLinesStayAndGetTheTiersPriceAndOwnLinesStayAsTheyAre() {
    var firewall = line(RateItem.FIREWALL, "Firewall", 2, "70");
    var own = line(null, "Line to the second site", 1, "120");
    var dearer = card.with(Tier.SILVER, RateItem.FIREWALL, new BigDecimal("55"));

    var quote =
        Quote.of(
            agreement,
            List.of(own, firewall),
            Tier.SILVER,
            ShippedTiers.of(Tier.SILVER, words),
            dearer,
            RateItem::name);

    assertThat(quote.lines())
        .extracting(AgreementLine::name, AgreementLine::amount)
        .containsExactly(
            tuple("WORKSTATION", new BigDecimal("720.00")),
            tuple("SERVER", new BigDecimal("150.00")),
            tuple("Firewall", new BigDecimal("110.00")),
            tuple("Line to the second site", new BigDecimal("120.00")));
    assertThat(quote.agreement().monthlyFee()).isEqualTo("1100.00");
  }

  @Test
  void whereThereIsNoServerThereIsNoLineForIt() {
    assertThat(quotedOf(agreement.withServers(0)).lines())
        .extracting(AgreementLine::item)
        .containsExactly(RateItem.WORKSTATION);
  }

  @Test
  void linesPaidByTheMachineFollowTheCounts() {
    var more = agreement.withWorkstations(20).withServers(2);

    assertThat(line(RateItem.WORKSTATION, "w", 9, "1").following(agreement, more).quantity())
        .isEqualTo(20);
    assertThat(line(RateItem.SERVER, "s", 1, "1").following(agreement, more).quantity())
        .isEqualTo(2);
    assertThat(
            line(RateItem.BACKUP_WORKSTATION, "b", 16, "1").following(agreement, more).quantity())
        .isEqualTo(20);
    assertThat(line(RateItem.BACKUP_WORKSTATION, "b", 4, "1").following(agreement, more).quantity())
        .as("agreed for four of them")
        .isEqualTo(4);
    assertThat(line(RateItem.FIREWALL, "f", 1, "1").following(agreement, more).quantity())
        .isEqualTo(1);
    assertThat(line(null, "o", 16, "1").following(agreement, more).quantity()).isEqualTo(16);
  }

  @Test
  void eachTierHasAllThatTheOneBelowHas() {
    var silver = ShippedTiers.of(Tier.SILVER, words);
    var gold = ShippedTiers.of(Tier.GOLD, words);
    var platinum = ShippedTiers.of(Tier.PLATINUM, words);

    assertThat(gold.listedBenefits()).containsAll(silver.listedBenefits());
    assertThat(platinum.listedBenefits()).containsAll(gold.listedBenefits()).hasSize(10);
    assertThat(List.of(silver.discount(), gold.discount(), platinum.discount()))
        .containsExactly(5, 10, 15);
    assertThat(gold.includedMinutes()).isEqualTo(120);
    assertThat(gold.rollOver()).isEqualTo(RollOver.NEXT_MONTH);
    assertThat(platinum.includedMinutes()).isEqualTo(300);
    assertThat(platinum.rollOver()).isEqualTo(RollOver.YEAR);
    assertThat(platinum.afterHours()).isEqualTo(100);
    assertThat(platinum.travelWaived()).isTrue();
    for (var way : Way.values()) {
      for (var urgency : Urgency.values()) {
        assertThat(platinum.responses().hours(way, urgency).orElseThrow())
            .isLessThan(gold.responses().hours(way, urgency).orElseThrow());
        assertThat(gold.responses().hours(way, urgency).orElseThrow())
            .isLessThan(silver.responses().hours(way, urgency).orElseThrow());
      }
    }
    assertThat(gold.increase()).isEqualTo("3.00");
    assertThat(gold.payment()).isEqualTo("By card on the first");
  }

  @Test
  void theCardShowsTheUsualPriceLessTheDiscountByTheHour() {
    var gold = Conditions.NONE.withDiscount(10);
    assertThat(Quote.price(card, RateItem.REMOTE, Tier.GOLD, gold)).isEqualTo("112.50");
    assertThat(Quote.price(card, RateItem.WORKSTATION, Tier.PLATINUM, gold)).isEqualTo("95.00");
    assertThat(Quote.price(card, RateItem.ONBOARDING, Tier.GOLD, gold)).isEqualTo("1500.00");
    assertThat(Quote.discounted(new BigDecimal("99.99"), 15)).isEqualTo("84.99");
  }

  private Quote quoted(List<AgreementLine> before, Tier tier) {
    return Quote.of(agreement, before, tier, ShippedTiers.of(tier, words), card, RateItem::name);
  }

  private Quote quotedOf(Agreement other) {
    return Quote.of(
        other, List.of(), Tier.GOLD, ShippedTiers.of(Tier.GOLD, words), card, RateItem::name);
  }

  private AgreementLine line(RateItem item, String name, int quantity, String price) {
    return new AgreementLine(
        AgreementLineId.next(), agreement.id(), 0, item, name, quantity, new BigDecimal(price));
  }
}
