package app.quarterbook.model.rate;

import app.quarterbook.model.Check;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.price.RateItem;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The prices that hold from one day until the next card begins. A visit keeps the card of its day,
/// whatever is charged today.
///
/// @param from the first day it holds
/// @param usual what an item costs without an agreement; what is not there costs as shipped
/// @param byTier what an item paid by the month costs in a tier; what is not there costs as shipped
/// @param afterHours percent of the hourly rate outside business hours
/// @param weekend percent of the hourly rate on Saturdays and Sundays
@RecordBuilder
public record RateCard(
    RateCardId id,
    LocalDate from,
    Map<RateItem, BigDecimal> usual,
    Map<Tier, Map<RateItem, BigDecimal>> byTier,
    int afterHours,
    int weekend)
    implements RateCardBuilder.With {
  /// The day from which a card holds that was there before prices ever changed.
  public static final LocalDate BEGINNING = LocalDate.of(1970, 1, 1);

  public static final int USUAL_AFTER_HOURS = 150;
  public static final int USUAL_WEEKEND = 200;

  public RateCard {
    usual = sound(usual);
    var tiers = new EnumMap<Tier, Map<RateItem, BigDecimal>>(Tier.class);
    byTier.forEach((tier, prices) -> tiers.put(tier, sound(prices)));
    byTier = Collections.unmodifiableMap(tiers);
    afterHours = percent("afterHours", afterHours);
    weekend = percent("weekend", weekend);
  }

  /// The card that the program comes with, from a day on.
  public static RateCard shipped(LocalDate from) {
    return new RateCard(
        RateCardId.next(), from, Map.of(), Map.of(), USUAL_AFTER_HOURS, USUAL_WEEKEND);
  }

  /// Whether no card was there before it.
  public boolean isFromTheBeginning() {
    return from.equals(BEGINNING);
  }

  /// What an item costs without an agreement, in the workbook's currency.
  public BigDecimal price(RateItem item) {
    return usual.getOrDefault(item, item.usual());
  }

  /// What one of an item costs a month in a tier, in the workbook's currency.
  public BigDecimal price(RateItem item, Tier tier) {
    var own = byTier.getOrDefault(tier, Map.of()).get(item);
    return own != null ? own : TierPrices.shipped(tier, item).orElseGet(() -> price(item));
  }

  public RateCard with(RateItem item, BigDecimal price) {
    return withUsual(changed(usual, item, price));
  }

  public RateCard with(Tier tier, RateItem item, BigDecimal price) {
    var tiers = new EnumMap<Tier, Map<RateItem, BigDecimal>>(Tier.class);
    tiers.putAll(byTier);
    tiers.put(tier, changed(byTier.getOrDefault(tier, Map.of()), item, price));
    return withByTier(tiers);
  }

  /// The same prices from another day on.
  public RateCard next(LocalDate day) {
    return withId(RateCardId.next()).withFrom(day);
  }

  private static Map<RateItem, BigDecimal> changed(
      Map<RateItem, BigDecimal> prices, RateItem item, BigDecimal price) {
    var changed = new EnumMap<RateItem, BigDecimal>(RateItem.class);
    changed.putAll(prices);
    changed.put(item, price);
    return changed;
  }

  private static Map<RateItem, BigDecimal> sound(Map<RateItem, BigDecimal> prices) {
    var sound = new EnumMap<RateItem, BigDecimal>(RateItem.class);
    prices.forEach((item, price) -> sound.put(item, Check.money(item.name(), price)));
    return Collections.unmodifiableMap(sound);
  }

  private static int percent(String field, int percent) {
    return Check.between(field, percent, 100, 1000);
  }
}
