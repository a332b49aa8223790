package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.sale.Occasion;
import app.quarterbook.model.sale.PayBy;
import app.quarterbook.model.sale.Sale;
import app.quarterbook.model.sale.SaleAct;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaleStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));
  private final SaleStore sales = new SaleStore(database);
  private final AgreementStore agreements = new AgreementStore(database);
  private final TemplateStore templates = new TemplateStore(database);
  private final ChecklistStore checklists = new ChecklistStore(database, new SaleActs(database));
  private final Client client = Client.named("Larkspur Dental");
  private final Agreement old =
      Agreement.drafted(client.id(), new Term(TODAY.minusYears(1), 12, 60, false))
          .withState(AgreementState.ACTIVE);
  private final Agreement offer =
      Agreement.drafted(client.id(), new Term(TODAY, 12, 60, true))
          .withState(AgreementState.OFFERED)
          .withMonthlyFee(new BigDecimal("850.00"))
          .withSetupFee(new BigDecimal("1500.00"));

  @BeforeEach
  void fill() {
    new ClientStore(database).save(client);
    new SiteStore(database)
        .save(Site.named(client.id(), "Office").withAddress("12 Elm Street\nMillbrook"));
    agreements.save(old);
    agreements.save(offer);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void acceptingAnOfferBeginsWhatFollowsInOneStep() {
    new QuoteStore(database).accept(offer.id(), null);

    assertThat(state(offer)).isEqualTo(AgreementState.ACTIVE);
    var list = list();
    assertThat(list.list().title()).isEqualTo("After the sale");
    assertThat(sales.find(offer.id()))
        .contains(
            new Sale(offer.id(), TODAY, "Larkspur Dental", "12 Elm Street\nMillbrook", null, null));

    database.journal().undo();
    assertThat(state(offer)).isEqualTo(AgreementState.OFFERED);
    assertThat(checklists.all(null, false)).isEmpty();
    assertThat(sales.find(offer.id())).isEmpty();
  }

  @Test
  void askedAgainItIsTheSameList() {
    var first = sales.afterSale(offer.id());

    assertThat(sales.afterSale(offer.id())).isEqualTo(first);
    assertThat(checklists.all(null, false)).hasSize(1);
  }

  @Test
  void everyFieldComesBack() {
    sales.afterSale(offer.id());
    var sale = new Sale(offer.id(), TODAY, "LD LLC", "Box 7", PayBy.CHECK, PayBy.CARD);

    sales.save(sale);

    assertThat(sales.find(offer.id())).contains(sale);
    assertThat(sales.cover(offer.id()).orElseThrow().firstPayment())
        .contains(new BigDecimal("2350.00"));
  }

  @Test
  void howItIsPaidDecidesTheSteps() {
    sales.afterSale(offer.id());
    var sale = sales.find(offer.id()).orElseThrow();
    assertThat(texts()).noneMatch(text -> text.contains("collected"));

    sales.save(sale.withMonthlyBy(PayBy.CARD));
    assertThat(texts())
        .contains("Signed form for card or bank account collected", "First month charged")
        .doesNotContain("Check for three months collected", "Setup fee charged");

    sales.save(sale.withMonthlyBy(PayBy.CHECK).withSetupBy(PayBy.CARD));
    assertThat(texts())
        .contains("Check for three months collected", "Check deposited", "Setup fee charged")
        .doesNotContain("First month charged");

    database.journal().undo();
    assertThat(texts()).noneMatch(text -> text.contains("collected"));
  }

  @Test
  void theReviewsHaveTheirDays() {
    sales.afterSale(offer.id());

    assertThat(step("Kickoff meeting held").dueOn()).isEqualTo("2026-03-11");
    assertThat(step("30-day review held").dueOn()).isEqualTo("2026-04-03");
    assertThat(step("90-day review held").dueOn()).isEqualTo("2026-06-02");
  }

  @Test
  void tickingTheOldAgreementReplacesItAndUndoBringsItBack() {
    sales.afterSale(offer.id());
    checklists.tick(acts(SaleAct.EXPIRE_OLD).id(), "Sam");
    assertThat(state(old)).isEqualTo(AgreementState.REPLACED);

    checklists.tick(acts(SaleAct.ACTIVATE_NEW).id(), "Sam");
    assertThat(state(offer)).isEqualTo(AgreementState.ACTIVE);

    database.journal().undo();
    database.journal().undo();
    assertThat(state(old)).isEqualTo(AgreementState.ACTIVE);
    assertThat(state(offer)).isEqualTo(AgreementState.OFFERED);
    assertThat(acts(SaleAct.EXPIRE_OLD).isDone()).isFalse();
  }

  @Test
  void onlyTheAgreementThatIsFollowedIsReplaced() {
    var other = old.withId(Agreement.drafted(client.id(), old.term()).id());
    agreements.save(other);
    agreements.save(offer.withFollows(other.id()));
    sales.afterSale(offer.id());

    checklists.tick(acts(SaleAct.EXPIRE_OLD).id(), "Sam");

    assertThat(state(old)).isEqualTo(AgreementState.ACTIVE);
    assertThat(state(other)).isEqualTo(AgreementState.REPLACED);
  }

  @Test
  void offBoardingBeginsOnTheDayItEnded() {
    agreements.save(old.withState(AgreementState.ENDED).withEndedOn(LocalDate.of(2026, 2, 27)));

    var list = checklists.find(sales.offBoard(old.id())).orElseThrow();

    assertThat(list.list().purpose()).isEqualTo(Occasion.OFF_BOARDING.name());
    assertThat(list.all().getFirst().dueOn()).isEqualTo("2026-03-02");
    assertThat(list.all()).hasSizeGreaterThan(10);
  }

  @Test
  void aShippedTemplateIsKeptOnceItIsChangedAndGoesBackWhenDeleted() {
    var shipped = templates.of(Occasion.AFTER_SALE.name()).orElseThrow();
    var steps = templates.steps(shipped.id());
    assertThat(templates.isRewritten(shipped.id())).isFalse();

    templates.save(steps.getFirst().withText("Ask for the right name"));
    assertThat(templates.steps(shipped.id())).hasSameSizeAs(steps);
    assertThat(templates.steps(shipped.id()).getFirst().text()).isEqualTo("Ask for the right name");
    assertThat(templates.isRewritten(shipped.id())).isTrue();

    sales.afterSale(offer.id());
    assertThat(list().all().getFirst().text()).isEqualTo("Ask for the right name");

    templates.delete(shipped.id());
    assertThat(templates.steps(shipped.id())).isEqualTo(steps);
    assertThat(list().all().getFirst().text()).isEqualTo("Ask for the right name");
  }

  private Run list() {
    return checklists.of(offer.id(), Occasion.AFTER_SALE.name()).orElseThrow();
  }

  private List<String> texts() {
    return list().steps().stream().map(Step::text).toList();
  }

  private Step step(String text) {
    return list().all().stream().filter(step -> step.text().equals(text)).findFirst().orElseThrow();
  }

  private Step acts(SaleAct act) {
    return list().all().stream()
        .filter(step -> step.act().equals(act.name()))
        .findFirst()
        .orElseThrow();
  }

  private AgreementState state(Agreement agreement) {
    return agreements.find(agreement.id()).orElseThrow().state();
  }
}
