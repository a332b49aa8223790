package app.quarterbook.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Band;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Field;
import app.quarterbook.ui.kit.Place;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementViewModelTest {
  private final Clock clock = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final AgreementStore store = new AgreementStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private final Agreement agreement =
      Agreement.drafted(client.id(), new Term(LocalDate.of(2025, 9, 1), 12, 60, false));

  @BeforeEach
  void draft() {
    new ClientStore(database).save(client);
    store.save(agreement);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEditIsSavedAndMovesTheClock() {
    try (var model = page()) {
      model.formProperty().get().months.textProperty().set("24");
      model.formProperty().get().months.commit();

      assertThat(stored().term().end()).isEqualTo("2027-09-01");
      assertThat(model.factsProperty().get().clock().end()).isEqualTo("2027-09-01");
    }
  }

  @Test
  void anImpossibleNumberIsToldAndNotSaved() {
    try (var model = page()) {
      var months = model.formProperty().get().months;
      months.textProperty().set("0");

      assertThat(months.problemProperty().get()).isNotEmpty();
      assertThat(stored()).isEqualTo(agreement);
    }
  }

  @Test
  void activatingAndEndingAreStepsOfTheirOwn() {
    try (var model = page()) {
      model.activate();
      assertThat(stored().state()).isEqualTo(AgreementState.ACTIVE);
      assertThat(model.canEnd().get()).isTrue();

      model.end("moved to another town");
      assertThat(stored().state()).isEqualTo(AgreementState.ENDED);
      assertThat(stored().endReason()).isEqualTo("moved to another town");
      assertThat(stored().endedOn()).isEqualTo("2026-06-15");

      database.journal().undo();
      assertThat(stored().state()).isEqualTo(AgreementState.ACTIVE);
      assertThat(stored().endReason()).isEmpty();
    }
  }

  @Test
  void renewingOpensTheNewOne() {
    try (var model = page()) {
      model.activate();
      model.renew();

      var next = store.active().getFirst();
      assertThat(next.term().start()).isEqualTo("2026-09-01");
      assertThat(desks.places()).endsWith(new Place.AgreementPage(next.id()));
      assertThat(stored().state()).isEqualTo(AgreementState.REPLACED);
    }
  }

  @Test
  void theTierMakesConditionsAndLinesAndTheyAreAdjusted() {
    try (var model = page()) {
      count(model.formProperty().get().workstations, "16");
      count(model.formProperty().get().servers, "1");
      model.formProperty().get().tier.choose(Tier.GOLD);

      model.priceByTier();

      var price = model.price();
      assertThat(price.lines()).hasSize(2);
      assertThat(stored().monthlyFee()).isEqualTo("1235.00");
      assertThat(model.formProperty().get().fee.lockedProperty().get()).isTrue();
      assertThat(price.offered()).doesNotContain(RateItem.SERVER).contains(RateItem.FIREWALL);

      price.add(RateItem.FIREWALL);
      price.addOwn();
      var own = price.lines().getLast();
      own.price.textProperty().set("12.50");
      own.price.commit();
      assertThat(stored().monthlyFee()).isEqualTo("1312.50");

      count(model.formProperty().get().workstations, "20");
      assertThat(price.lines().getFirst().quantity.value()).isEqualTo(20);
      assertThat(stored().monthlyFee()).isEqualTo("1572.50");

      price.delete(own);
      assertThat(stored().monthlyFee()).isEqualTo("1560.00");
      assertThat(price.priceProperty().get().band()).isEqualTo(Band.SWEET_SPOT);
    }
  }

  @Test
  void anHourBringsAYearsFeeByAYearsHours() {
    store.save(agreement.withMonthlyFee(new BigDecimal("1200")));
    new VisitStore(database)
        .save(
            Visit.begun(client.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 1), null)
                .withTimes(new Times(0, 5760, 0, 0)));
    try (var model = page()) {
      assertThat(model.price().priceProperty().get().effectiveRate())
          .contains(new BigDecimal("150.00"));
    }
  }

  @Test
  void anOfferIsSavedAndOneOfItsTiersAccepted(@TempDir Path folder) {
    var file = folder.resolve("offer.pdf");
    desks.choosing(file);
    store.save(agreement.withWorkstations(10).withServers(1));
    try (var model = page()) {
      assertThat(model.acceptable()).isEmpty();
      model.offer();

      assertThat(file).isNotEmptyFile();
      assertThat(stored().state()).isEqualTo(AgreementState.OFFERED);
      assertThat(stored().offeredOn()).isEqualTo("2026-06-15");
      assertThat(model.acceptable()).containsExactly(Tier.SILVER, Tier.GOLD, Tier.PLATINUM);

      model.accept(Tier.GOLD);
      assertThat(stored().state()).isEqualTo(AgreementState.ACTIVE);
      assertThat(stored().tier()).isEqualTo(Tier.GOLD);
      assertThat(stored().monthlyFee()).isEqualTo("845.00");
      assertThat(stored().signedOn()).isEqualTo("2026-06-15");
    }
  }

  @Test
  void aGrownClientWantsANewQuote() {
    store.save(agreement.withState(AgreementState.ACTIVE).withWorkstations(10));
    try (var model = page()) {
      count(model.formProperty().get().workstations, "12");
      assertThat(model.price().priceProperty().get().wantsRequote()).isFalse();
      count(model.formProperty().get().workstations, "13");
      assertThat(model.price().priceProperty().get().wantsRequote()).isTrue();
    }
  }

  @Test
  void theListShowsWhoIsUnderAgreementAndWhatItBrings() {
    store.save(agreement.withState(AgreementState.ACTIVE).withMonthlyFee(new BigDecimal("850")));
    store.save(Agreement.drafted(client.id(), agreement.term()));
    try (var model = new AgreementsViewModel(database, desks.desk(), null)) {
      assertThat(model.rows()).hasSize(1).first().extracting(AgreementRow::daysLeft).isEqualTo(78);
      assertThat(model.totalProperty().get()).isEqualTo("1 active agreement · 850.00 a month");
      var numbers = model.numbersProperty().get();
      assertThat(numbers.revenue().annual()).isEqualTo("10200.00");
      assertThat(numbers.name(numbers.revenue().inputs().getFirst())).isEqualTo("Larkspur Dental");
      assertThat(numbers.renewals().get(YearMonth.of(2026, 9))).hasSize(1);

      model.activeOnlyProperty().set(false);
      assertThat(model.rows()).hasSize(2);
    }
  }

  @Test
  void aNewAgreementTakesItsTermFromTheSettingsAndItsCountsFromTheClient() {
    new ClientStore(database)
        .save(client.withSize(client.size().withWorkstations(12).withServers(2)));
    try (var model = new AgreementsViewModel(database, desks.desk(), client.id())) {
      model.addHere();

      assertThat(store.all())
          .hasSize(2)
          .anySatisfy(
              draft -> {
                assertThat(draft.term())
                    .isEqualTo(new Term(LocalDate.of(2026, 6, 15), 12, 60, true));
                assertThat(draft.workstations()).isEqualTo(12);
                assertThat(draft.servers()).isEqualTo(2);
              });
      assertThat(desks.places()).hasSize(1);
    }
  }

  @Test
  void undoingTheBeginningLeavesThePage() {
    desks.desk().navigator().go(new Place.Agreements());
    try (var model = page()) {
      database.journal().undo();

      assertThat(desks.places()).isEmpty();
      assertThat(model.factsProperty().get()).isNotNull();
    }
  }

  private static void count(Field<Integer> field, String typed) {
    field.textProperty().set(typed);
    field.commit();
  }

  private AgreementViewModel page() {
    return new AgreementViewModel(database, desks.desk(), agreement.id());
  }

  private Agreement stored() {
    return store.find(agreement.id()).orElseThrow();
  }
}
