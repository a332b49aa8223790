package app.quarterbook.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Place;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
      assertThat(desks.places()).containsExactly(new Place.AgreementPage(next.id()));
      assertThat(stored().state()).isEqualTo(AgreementState.REPLACED);
    }
  }

  @Test
  void theListShowsWhoIsUnderAgreementAndWhatItBrings() {
    store.save(agreement.withState(AgreementState.ACTIVE).withMonthlyFee(new BigDecimal("850")));
    store.save(Agreement.drafted(client.id(), agreement.term()));
    try (var model = new AgreementsViewModel(database, desks.desk(), null)) {
      assertThat(model.rows()).hasSize(1).first().extracting(AgreementRow::daysLeft).isEqualTo(78);
      assertThat(model.totalProperty().get()).isEqualTo("1 active agreement · 850.00 a month");

      model.activeOnlyProperty().set(false);
      assertThat(model.rows()).hasSize(2);
    }
  }

  @Test
  void aNewAgreementTakesItsTermFromTheSettings() {
    try (var model = new AgreementsViewModel(database, desks.desk(), client.id())) {
      model.addHere();

      assertThat(store.all()).hasSize(2);
      assertThat(store.all())
          .anySatisfy(
              draft ->
                  assertThat(draft.term())
                      .isEqualTo(new Term(LocalDate.of(2026, 6, 15), 12, 60, true)));
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

  private AgreementViewModel page() {
    return new AgreementViewModel(database, desks.desk(), agreement.id());
  }

  private Agreement stored() {
    return store.find(agreement.id()).orElseThrow();
  }
}
