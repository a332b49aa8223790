package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.RATE_CARD;
import static app.quarterbook.store.schema.Tables.RATE_PRICE;
import static java.util.stream.Collectors.groupingBy;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.rate.RateCardId;
import app.quarterbook.model.rate.RateCards;
import app.quarterbook.store.schema.tables.records.RateCardRecord;
import app.quarterbook.store.schema.tables.records.RatePriceRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps the rate cards, one for each day on which prices changed.
public final class RateCardStore {
  private final Database database;

  public RateCardStore(Database database) {
    this.database = database;
  }

  /// The cards as visits ask for them.
  public RateCards cards() {
    return new RateCards(all());
  }

  /// Every card that somebody wrote, the first one at the top.
  public List<RateCard> all() {
    return database.read(
        jooq -> {
          var prices =
              jooq.selectFrom(RATE_PRICE).stream().collect(groupingBy(it -> it.getCardId()));
          return jooq.selectFrom(RATE_CARD).orderBy(RATE_CARD.VALID_FROM).stream()
              .map(row -> card(row, prices.getOrDefault(row.getId(), List.of())))
              .toList();
        });
  }

  /// Puts a card in, or a changed one in its place. Of cards from the same day the new one stays.
  public void save(RateCard card) {
    if (all().contains(card)) {
      return;
    }
    database.write(
        label(card).merging(card.id().value()),
        jooq -> {
          jooq.deleteFrom(RATE_CARD)
              .where(RATE_CARD.VALID_FROM.eq(card.from()))
              .and(RATE_CARD.ID.ne(card.id()))
              .execute();
          Saving.put(
              jooq, new RateCardRecord(card.id(), card.from(), card.afterHours(), card.weekend()));
          return putPrices(jooq, card);
        });
  }

  private static Label label(RateCard card) {
    return card.isFromTheBeginning()
        ? Label.of("rate.did.changeFirst")
        : Label.of("rate.did.change", card.from().toString());
  }

  /// Takes a card away; the one before it holds on then.
  public void delete(RateCardId id) {
    all().stream()
        .filter(card -> card.id().equals(id))
        .forEach(
            card ->
                database.write(
                    Label.of("rate.did.delete", card.from().toString()),
                    jooq -> jooq.deleteFrom(RATE_CARD).where(RATE_CARD.ID.eq(id)).execute()));
  }

  /// Rows that stay as they are are not touched, so that the journal tells what changed.
  private static int putPrices(DSLContext jooq, RateCard card) {
    var there = jooq.selectFrom(RATE_PRICE).where(RATE_PRICE.CARD_ID.eq(card.id())).fetch();
    var wanted = rows(card);
    int changed = 0;
    for (var row : there) {
      var same = wanted.stream().filter(it -> isSame(it, row)).findFirst();
      if (same.isEmpty()) {
        changed += jooq.executeDelete(row);
      } else {
        var price = same.get().getPrice();
        wanted.remove(same.get());
        if (price.compareTo(row.getPrice()) != 0) {
          row.setPrice(price);
          changed += jooq.executeUpdate(row);
        }
      }
    }
    return changed + wanted.stream().mapToInt(jooq::executeInsert).sum();
  }

  private static boolean isSame(RatePriceRecord one, RatePriceRecord other) {
    return one.getItem() == other.getItem() && one.getTier() == other.getTier();
  }

  private static List<RatePriceRecord> rows(RateCard card) {
    var rows = new ArrayList<RatePriceRecord>();
    card.usual().forEach((item, price) -> rows.add(row(card, item, null, price)));
    card.byTier()
        .forEach(
            (tier, prices) ->
                prices.forEach((item, price) -> rows.add(row(card, item, tier, price))));
    return rows;
  }

  private static RatePriceRecord row(
      RateCard card, RateItem item, @Nullable Tier tier, BigDecimal price) {
    return new RatePriceRecord(Ids.next(), card.id(), item, tier, price);
  }

  private static RateCard card(RateCardRecord row, List<RatePriceRecord> prices) {
    var usual = new EnumMap<RateItem, BigDecimal>(RateItem.class);
    var byTier = new EnumMap<Tier, Map<RateItem, BigDecimal>>(Tier.class);
    for (var price : prices) {
      var tier = price.getTier();
      var into =
          tier == null ? usual : byTier.computeIfAbsent(tier, it -> new EnumMap<>(RateItem.class));
      into.put(price.getItem(), price.getPrice());
    }
    return new RateCard(
        row.getId(), row.getValidFrom(), usual, byTier, row.getAfterHours(), row.getWeekend());
  }
}
