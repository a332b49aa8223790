package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.TIER_TERMS;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.ShippedTiers;
import app.quarterbook.model.offer.TierWords;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.store.schema.tables.records.TierTermsRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Keeps what the tiers promise. A tier that nobody rewrote is not in the table, so that a better
/// one reaches old workbooks too.
public final class TierStore {
  private final Database database;
  private final WordingStore wordings;

  public TierStore(Database database) {
    this.database = database;
    wordings = new WordingStore(database);
  }

  /// The consultant's own tier, or the one that comes with the program.
  public Conditions of(Tier tier) {
    return own(tier).orElseGet(() -> shipped(tier));
  }

  public Map<Tier, Conditions> all() {
    var all = new EnumMap<Tier, Conditions>(Tier.class);
    for (var tier : Tier.values()) {
      all.put(tier, of(tier));
    }
    return all;
  }

  /// The consultant's own tier; empty where it is as shipped.
  public Optional<Conditions> own(Tier tier) {
    return database.read(
        jooq ->
            jooq.selectFrom(TIER_TERMS)
                .where(TIER_TERMS.TIER.eq(tier))
                .fetchOptional(TierStore::conditions));
  }

  /// Keeps the consultant's own tier. Writing the shipped one again goes back to it.
  public void save(Tier tier, Conditions conditions) {
    if (conditions.equals(of(tier))) {
      return;
    }
    if (conditions.equals(shipped(tier))) {
      reset(tier);
      return;
    }
    database.write(
        label(tier).merging("tier." + tier),
        jooq -> {
          var id =
              jooq.select(TIER_TERMS.ID)
                  .from(TIER_TERMS)
                  .where(TIER_TERMS.TIER.eq(tier))
                  .fetchOptional(TIER_TERMS.ID)
                  .orElseGet(Ids::next);
          return Saving.put(jooq, row(id, tier, conditions));
        });
  }

  /// Goes back to the tier that comes with the program.
  public void reset(Tier tier) {
    database.write(
        label(tier), jooq -> jooq.deleteFrom(TIER_TERMS).where(TIER_TERMS.TIER.eq(tier)).execute());
  }

  private Conditions shipped(Tier tier) {
    return ShippedTiers.of(
        tier,
        TierWords.of(
            wordings.text(WordingKey.BENEFITS),
            wordings.text(WordingKey.EXCLUSIONS),
            wordings.text(WordingKey.PAYMENT)));
  }

  private Label label(Tier tier) {
    return Label.of("rate.did.tier", new SettingStore(database).load().tierName(tier));
  }

  private static Conditions conditions(TierTermsRecord row) {
    return new Conditions(
        row.getIncludedMinutes(),
        row.getRollOver(),
        row.getCoversAll(),
        row.getDiscount(),
        row.getAfterHours(),
        row.getWeekend(),
        row.getTravelWaived(),
        row.getIncrement(),
        row.getMinimum(),
        row.getResponses(),
        row.getBenefits(),
        row.getExclusions(),
        row.getPayment(),
        row.getIncrease());
  }

  private static TierTermsRecord row(UUID id, Tier tier, Conditions it) {
    return new TierTermsRecord(
        id,
        tier,
        it.includedMinutes(),
        it.rollOver(),
        it.coversAll(),
        it.discount(),
        it.afterHours(),
        it.weekend(),
        it.travelWaived(),
        it.increment(),
        it.minimum(),
        it.responses(),
        it.benefits(),
        it.exclusions(),
        it.payment(),
        it.increase());
  }
}
