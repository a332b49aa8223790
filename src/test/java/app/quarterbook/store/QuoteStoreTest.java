package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.COUNT_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementLineId;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuoteStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC));
  private final AgreementStore agreements = new AgreementStore(database);
  private final QuoteStore quotes = new QuoteStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private final Agreement draft =
      Agreement.drafted(client.id(), new Term(LocalDate.of(2026, 2, 1), 12, 60, false))
          .withWorkstations(16)
          .withServers(1);

  @BeforeEach
  void drafted() {
    new ClientStore(database).save(client);
    agreements.save(draft);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFieldComesBack() {
    var line =
        new AgreementLine(
            AgreementLineId.next(),
            draft.id(),
            3,
            RateItem.BACKUP_SERVER,
            "Backup, off site",
            2,
            new BigDecimal("75.50"));
    quotes.save(line);

    assertThat(quotes.lines(draft.id())).containsExactly(line);
    assertThat(stored().monthlyFee()).isEqualTo("151.00");
  }

  @Test
  void aTierMakesConditionsAndLinesInOneStep() {
    quotes.quote(draft.id(), Tier.GOLD);

    assertThat(quotes.lines(draft.id())).hasSize(2);
    assertThat(stored().monthlyFee()).isEqualTo("1235.00");
    assertThat(stored().setupFee()).isEqualTo("1500.00");
    assertThat(stored().conditions().includedMinutes()).isEqualTo(120);

    database.journal().undo();

    assertThat(stored()).isEqualTo(draft);
    assertThat(quotes.lines(draft.id())).isEmpty();
  }

  @Test
  void theFeeGoesWithTheLines() {
    quotes.quote(draft.id(), Tier.GOLD);
    quotes.add(draft.id(), RateItem.FIREWALL);
    assertThat(stored().monthlyFee()).isEqualTo("1300.00");

    var server = quotes.lines(draft.id()).get(1);
    quotes.save(server.withPrice(new BigDecimal("200")));
    assertThat(stored().monthlyFee()).isEqualTo("1305.00");

    quotes.delete(server);
    assertThat(stored().monthlyFee()).isEqualTo("1105.00");

    agreements.save(stored().withEvery(FeePeriod.QUARTER));
    assertThat(stored().fee()).isEqualTo("3315.00");
    assertThat(stored().monthlyFee()).isEqualTo("1105.00");

    agreements.save(stored().withEvery(FeePeriod.MONTH).withMonthlyFee(BigDecimal.ONE));
    assertThat(stored().monthlyFee()).as("the lines say it").isEqualTo("1105.00");
  }

  @Test
  void acceptingAnOfferIsOneStepThatMayChooseAnotherTier() {
    quotes.quote(draft.id(), Tier.SILVER);
    agreements.save(stored().withState(AgreementState.OFFERED).withOfferedOn(TODAY));
    var offered = stored();

    quotes.accept(draft.id(), Tier.PLATINUM);

    assertThat(stored().state()).isEqualTo(AgreementState.ACTIVE);
    assertThat(stored().signedOn()).isEqualTo(TODAY);
    assertThat(stored().tier()).isEqualTo(Tier.PLATINUM);
    assertThat(stored().monthlyFee()).isEqualTo("1795.00");
    assertThat(sizes()).containsExactly(tuple(LocalDate.of(2026, 2, 1), 16, 1));
    assertThat(stage()).isEqualTo(Stage.AGREEMENT);

    database.journal().undo();

    assertThat(stored()).isEqualTo(offered);
    assertThat(stage()).isNotEqualTo(Stage.AGREEMENT);
    assertThat(sizes()).isEmpty();
  }

  private Stage stage() {
    return new ClientStore(database).find(draft.client()).orElseThrow().stage();
  }

  @Test
  void countsHaveAHistoryOnceTheAgreementIsInForce() {
    quotes.quote(draft.id(), Tier.GOLD);
    agreements.save(stored().withWorkstations(17));
    assertThat(sizes()).as("a draft has none").isEmpty();
    quotes.accept(draft.id(), null);

    agreements.save(stored().withWorkstations(19));
    agreements.save(stored().withWorkstations(20));
    agreements.save(stored().withServers(2));

    assertThat(sizes())
        .containsExactly(tuple(LocalDate.of(2026, 2, 1), 17, 1), tuple(TODAY, 20, 2));
    assertThat(stored().monthlyFee()).isEqualTo("1690.00");
    assertThat(CountChange.wantsRequote(quotes.counts(draft.id()))).isTrue();

    database.journal().undo();

    assertThat(stored().servers()).isEqualTo(1);
  }

  @Test
  void anAgreementFromBeforeTheHistoryBeginsItWithWhatItHad() {
    agreements.save(draft.withState(AgreementState.ACTIVE));
    database.write(
        Label.of("agreement.did.change", ""), jooq -> jooq.deleteFrom(COUNT_CHANGE).execute());

    agreements.save(stored().withWorkstations(21));

    assertThat(sizes())
        .containsExactly(tuple(LocalDate.of(2026, 2, 1), 16, 1), tuple(TODAY, 21, 1));
    assertThat(CountChange.wantsRequote(quotes.counts(draft.id()))).isTrue();
  }

  @Test
  void renewingRaisesEachLineAndKeepsTheOldOnes() {
    quotes.quote(draft.id(), Tier.GOLD);
    quotes.accept(draft.id(), null);
    agreements.save(stored().withWorkstations(18));

    var next = agreements.renew(draft.id());

    assertThat(quotes.lines(next.id()))
        .extracting(AgreementLine::quantity, AgreementLine::price)
        .containsExactly(tuple(18, new BigDecimal("66.95")), tuple(1, new BigDecimal("200.85")));
    assertThat(next.monthlyFee()).isEqualTo("1405.95");
    assertThat(next.follows()).isEqualTo(draft.id());
    assertThat(next.setupFee()).isEqualTo("0.00");
    assertThat(quotes.counts(next.id())).extracting(CountChange::workstations).containsExactly(18);
    assertThat(stored().state()).isEqualTo(AgreementState.REPLACED);
    assertThat(stored().monthlyFee()).isEqualTo("1365.00");
    assertThat(quotes.lines(draft.id())).hasSize(2);
  }

  @Test
  void workedIsWhatWasWorkedInTheYear() {
    var visits = new VisitStore(database);
    visits.save(visit(TODAY.minusYears(1)));
    visits.save(visit(TODAY.minusYears(1).plusDays(1)));
    visits.save(visit(TODAY));

    assertThat(quotes.worked(client.id(), TODAY.minusYears(1), TODAY)).isEqualTo(180);
  }

  private Visit visit(LocalDate on) {
    return Visit.begun(client.id(), VisitKind.ON_SITE, on, null)
        .withTimes(new Times(30, 90, 30, 0));
  }

  private List<Tuple> sizes() {
    return quotes.counts(draft.id()).stream()
        .map(each -> tuple(each.on(), each.workstations(), each.servers()))
        .toList();
  }

  private Agreement stored() {
    return agreements.find(draft.id()).orElseThrow();
  }
}
