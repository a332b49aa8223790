package app.quarterbook.model.offer;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.ResponseTargets;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.rate.RateCard;
import java.math.BigDecimal;

/// What the tiers promise until somebody writes others: each has all that the one below has, and
/// more (DOMAIN 6).
public final class ShippedTiers {
  private static final BigDecimal INCREASE = new BigDecimal("3.00");
  private static final int NO_PREMIUM = 100;

  private ShippedTiers() {}

  public static Conditions of(Tier tier, TierWords words) {
    var common =
        Conditions.NONE
            .withExclusions(words.exclusions())
            .withPayment(words.payment())
            .withIncrease(INCREASE);
    return switch (tier) {
      case SILVER ->
          common
              .withDiscount(5)
              .withResponses(ResponseTargets.of(16, 24, 40, 4, 8, 16, 8, 16, 24))
              .withBenefits(first(words, 40));
      case GOLD ->
          common
              .withDiscount(10)
              .withIncludedMinutes(120)
              .withRollOver(RollOver.NEXT_MONTH)
              .withResponses(ResponseTargets.of(8, 16, 32, 2, 4, 8, 4, 8, 16))
              .withBenefits(first(words, 70));
      case PLATINUM ->
          common
              .withDiscount(15)
              .withIncludedMinutes(300)
              .withRollOver(RollOver.YEAR)
              .withAfterHours(NO_PREMIUM)
              .withWeekend(RateCard.USUAL_AFTER_HOURS)
              .withTravelWaived(true)
              .withResponses(ResponseTargets.of(4, 8, 16, 1, 2, 4, 2, 4, 8))
              .withBenefits(first(words, 100));
    };
  }

  /// So many percent of the benefits, from the first on.
  private static String first(TierWords words, int percent) {
    var all = words.benefits();
    return String.join("\n", all.subList(0, Math.ceilDiv(all.size() * percent, 100)));
  }
}
