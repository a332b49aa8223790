package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.ResponseTargets;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.agreement.Urgency;
import app.quarterbook.model.agreement.Way;
import app.quarterbook.model.wording.WordingKey;
import java.math.BigDecimal;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TierStoreTest {
  private final Database database = Database.inMemory(Clock.systemUTC());
  private final TierStore tiers = new TierStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFieldComesBack() {
    var own =
        new Conditions(
            240,
            RollOver.YEAR,
            true,
            12,
            100,
            180,
            true,
            6,
            30,
            ResponseTargets.NONE.with(Way.PHONE, Urgency.LOW, 9),
            "Log checks\nPlanning",
            "Cabling",
            "By card",
            new BigDecimal("3.50"));
    tiers.save(Tier.GOLD, own);

    assertThat(tiers.of(Tier.GOLD)).isEqualTo(own);
    assertThat(tiers.own(Tier.SILVER)).isEmpty();
  }

  @Test
  void theShippedTierStandsUntilItIsRewrittenAndAgainAfterwards() {
    var shipped = tiers.of(Tier.SILVER);
    assertThat(shipped.discount()).isEqualTo(5);

    tiers.save(Tier.SILVER, shipped.withDiscount(7));
    tiers.save(Tier.SILVER, shipped.withDiscount(8));
    assertThat(tiers.of(Tier.SILVER).discount()).isEqualTo(8);

    tiers.save(Tier.SILVER, shipped);
    assertThat(tiers.own(Tier.SILVER)).isEmpty();

    database.journal().undo();
    assertThat(tiers.of(Tier.SILVER).discount()).isEqualTo(8);
    tiers.reset(Tier.SILVER);
    assertThat(tiers.of(Tier.SILVER)).isEqualTo(shipped);
  }

  @Test
  void shippedTiersSpeakInTheConsultantsWords() {
    new WordingStore(database).save(WordingKey.BENEFITS, "Tea\nand biscuits");
    assertThat(tiers.of(Tier.PLATINUM).listedBenefits()).containsExactly("Tea", "and biscuits");
  }
}
