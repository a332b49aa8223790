package app.quarterbook.model.rate;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.price.RateItem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// What the tiers cost a month for each machine until somebody sets other prices. Gold is what the
/// card says without a tier (DOMAIN 6), Silver takes less care, Platinum more.
final class TierPrices {
  private static final Map<Tier, Map<RateItem, String>> SHIPPED =
      Map.of(
          Tier.SILVER, Map.of(RateItem.WORKSTATION, "45", RateItem.SERVER, "150"),
          Tier.GOLD, Map.of(RateItem.WORKSTATION, "65", RateItem.SERVER, "195"),
          Tier.PLATINUM, Map.of(RateItem.WORKSTATION, "95", RateItem.SERVER, "275"));

  private TierPrices() {}

  /// Empty where a tier costs the same as none.
  static Optional<BigDecimal> shipped(Tier tier, RateItem item) {
    return Optional.ofNullable(SHIPPED.getOrDefault(tier, Map.of()).get(item))
        .map(price -> new BigDecimal(price).setScale(2));
  }
}
