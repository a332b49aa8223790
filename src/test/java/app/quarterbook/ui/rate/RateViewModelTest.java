package app.quarterbook.ui.rate;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.store.Database;
import app.quarterbook.store.RateCardStore;
import app.quarterbook.store.WordingStore;
import app.quarterbook.ui.Desks;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private final Clock clock = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final RateCardStore store = new RateCardStore(database);
  @TempDir private Path folder;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPriceIsSavedAsItIsTyped() {
    try (var model = model()) {
      type(model, RateItem.ON_SITE, "155");

      assertThat(price(TODAY)).isEqualTo("155.00");
      assertThat(store.all()).hasSize(1);

      var gold = model.formProperty().get().of(Tier.GOLD, RateItem.FIREWALL);
      gold.textProperty().set("60");
      gold.commit();
      assertThat(store.cards().on(TODAY).price(RateItem.FIREWALL, Tier.GOLD)).isEqualTo("60.00");
    }
  }

  @Test
  void newPricesHoldFromTheirDayAndOldVisitsKeepTheirs() {
    try (var model = model()) {
      assertThat(model.proposed()).isEqualTo("2026-07-01");

      model.next(model.proposed());
      type(model, RateItem.ON_SITE, "165");

      assertThat(price(TODAY)).isEqualTo("150.00");
      assertThat(price(LocalDate.of(2026, 7, 1))).isEqualTo("165.00");
      assertThat(model.cards()).hasSize(2);

      model.open(model.cards().getFirst());
      assertThat(model.formProperty().get().usual(RateItem.ON_SITE).value()).isEqualTo("150.00");
    }
  }

  @Test
  void takingTheNewPricesAwayLeavesTheOld() {
    try (var model = model()) {
      model.next(LocalDate.of(2026, 7, 1));
      model.delete();

      assertThat(store.all()).hasSize(1);
      assertThat(model.factsProperty().get().card().isFromTheBeginning()).isTrue();
      database.journal().undo();
      assertThat(model.cards()).hasSize(2);
    }
  }

  @Test
  void theBenefitsAreTheConsultantsOwnList() {
    try (var model = model()) {
      model.benefits().textProperty().set("Tea\nand biscuits");
      model.benefits().commit();

      assertThat(new WordingStore(database).text(WordingKey.BENEFITS))
          .isEqualTo("Tea\nand biscuits");
    }
  }

  @Test
  void theCardIsSavedAsAPageOrRefused() {
    var file = folder.resolve("card.pdf");
    desks.choosing(file);
    try (var model = model()) {
      model.print();
      assertThat(file).isNotEmptyFile();
      assertThat(desks.toasts()).containsExactly("The rate card is saved as " + file + ".");

      model.benefits().textProperty().set("Much to say of what there is to be had\n".repeat(200));
      model.benefits().commit();
      file.toFile().delete();
      model.print();

      assertThat(Files.exists(file)).isFalse();
      assertThat(desks.toasts().getLast()).contains("the 200 benefits are too long");
    }
  }

  private RateViewModel model() {
    return new RateViewModel(database, desks.desk());
  }

  private static void type(RateViewModel model, RateItem item, String price) {
    var field = model.formProperty().get().usual(item);
    field.textProperty().set(price);
    field.commit();
  }

  private BigDecimal price(LocalDate day) {
    return store.cards().on(day).price(RateItem.ON_SITE);
  }
}
