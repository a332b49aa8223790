package app.quarterbook.ui.rate;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.Quote;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/// The prices of one rate card while they are being written.
final class RateForm {
  final Draft<RateCard> draft;
  final Field<Integer> afterHours;
  final Field<Integer> weekend;
  private final Map<RateItem, Field<BigDecimal>> usual = new EnumMap<>(RateItem.class);
  private final Map<Tier, Map<RateItem, Field<BigDecimal>>> byTier = new EnumMap<>(Tier.class);

  RateForm(RateCard card) {
    draft = new Draft<>(card);
    for (var item : RateItem.values()) {
      usual.put(
          item,
          draft.money(item.name(), it -> it.price(item), (it, price) -> it.with(item, price)));
    }
    for (var tier : Tier.values()) {
      var prices = new EnumMap<RateItem, Field<BigDecimal>>(RateItem.class);
      Quote.monthly().forEach(item -> prices.put(item, field(tier, item)));
      byTier.put(tier, prices);
    }
    afterHours = draft.whole("afterHours", RateCard::afterHours, RateCard::withAfterHours);
    weekend = draft.whole("weekend", RateCard::weekend, RateCard::withWeekend);
  }

  /// What an item costs without an agreement.
  Field<BigDecimal> usual(RateItem item) {
    return requireNonNull(usual.get(item));
  }

  /// @param item one that is paid by the month
  Field<BigDecimal> of(Tier tier, RateItem item) {
    return requireNonNull(requireNonNull(byTier.get(tier)).get(item));
  }

  private Field<BigDecimal> field(Tier tier, RateItem item) {
    return draft.money(
        tier + "." + item, it -> it.price(item, tier), (it, price) -> it.with(tier, item, price));
  }
}
