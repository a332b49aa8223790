package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.MovableClock;
import app.quarterbook.model.Label;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.billing.BlockChangeId;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.billing.Draw;
import app.quarterbook.model.billing.Source;
import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.visit.Charge;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.schema.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bills, blocks and rate cards as they lie in the workbook.
class BillingStoreTest {
  private final MovableClock clock = MovableClock.at("2026-04-01T08:00:00Z");
  private final Database database = Database.inMemory(clock);
  private final BillingStore billing = new BillingStore(database);
  private final BlockStore blocks = new BlockStore(database);
  private final VisitStore visits = new VisitStore(database);
  private final RateCardStore cards = new RateCardStore(database);
  private final OwnRateStore rates = new OwnRateStore(database);
  private final ClientId client = client("Copper Lane Bakery");

  @BeforeEach
  void agree() {
    new AgreementStore(database)
        .save(
            Agreement.drafted(client, new Term(LocalDate.of(2026, 1, 1), 12, 60, true))
                .withState(AgreementState.ACTIVE)
                .withConditions(Conditions.NONE.withIncludedMinutes(60)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFieldOfABlockComesBack() {
    var block =
        new Block(
            BlockId.next(),
            client,
            LocalDate.of(2026, 2, 1),
            600,
            LocalDate.of(2027, 1, 31),
            new BigDecimal("1150.00"),
            "Paid by check",
            "Sold twice");
    var change =
        new BlockChange(
            BlockChangeId.next(), block.id(), LocalDate.of(2026, 3, 1), -15, "counted wrong");
    blocks.save(block);
    blocks.change(change);
    assertThat(blocks.of(client)).containsExactly(block);
    assertThat(blocks.changes(block.id())).containsExactly(change);
    blocks.delete(change);
    assertThat(blocks.changes(block.id())).isEmpty();
  }

  @Test
  void aCardComesBackWithEveryPrice() {
    var card =
        new RateCard(RateCard.shipped(day(1)).id(), day(1), Map.of(), Map.of(), 150, 250)
            .with(RateItem.REMOTE, new BigDecimal("131.00"))
            .with(Tier.GOLD, RateItem.SERVER, new BigDecimal("201.50"));
    cards.save(card);
    assertThat(cards.all()).containsExactly(card);
    var changed = card.with(RateItem.REMOTE, new BigDecimal("135.00"));
    cards.save(changed);
    assertThat(cards.all()).containsExactly(changed);
    database.journal().undo();
    assertThat(cards.all()).isEmpty();
    database.journal().redo();
    cards.delete(card.id());
    assertThat(cards.all()).isEmpty();
  }

  @Test
  void aVisitIsCoveredByHoursThenByABlockThenBilled() {
    var block = block(20);
    blocks.save(block);
    var visit = visit(3, 90);
    var bill = bill(visit);
    assertThat(bill.draws()).extracting(Draw::minutes).containsExactly(60, 20);
    assertThat(bill.billable()).isEqualTo(10);
    assertThat(bill.total()).isEqualTo("25.00");
  }

  @Test
  void aNewCardLeavesOldVisitsAlone() {
    var old = visit(3, 120);
    cards.save(RateCard.shipped(day(10)).with(RateItem.ON_SITE, new BigDecimal("300.00")));
    cards.save(RateCard.shipped(day(1)));
    var now = visit(11, 60);
    assertThat(bill(old).total()).isEqualTo("150.00");
    assertThat(bill(now).total()).isEqualTo("300.00");
  }

  @Test
  void aClientsOwnRateComesAndGoes() {
    var visit = visit(3, 120);
    var later = visit(20, 120);
    var own = OwnRate.of(client, RateItem.ON_SITE, day(1), new BigDecimal("100.00"));
    rates.save(own);
    rates.save(own.ended(day(10)));
    assertThat(bill(visit).total()).isEqualTo("100.00");
    assertThat(bill(later).total()).isEqualTo("300.00");
    rates.delete(own);
    assertThat(bill(visit).total()).isEqualTo("150.00");
    database.journal().undo();
    assertThat(rates.of(client)).extracting(OwnRate::isEnd).containsExactly(true, false);
  }

  @Test
  void anOwnRateThatIsTypedOverStaysOne() {
    var rate = OwnRate.of(client, RateItem.REMOTE, day(1), new BigDecimal("100.00"));
    for (var price : List.of("100.00", "1.00", "13.00", "135.00")) {
      rates.save(rate.withPrice(new BigDecimal(price)));
    }
    assertThat(rates.of(client)).containsExactly(rate.withPrice(new BigDecimal("135.00")));
    database.journal().undo();
    assertThat(rates.of(client)).isEmpty();
  }

  @Test
  void ofOwnRatesFromOneDayTheNewOneStays() {
    var first = OwnRate.of(client, RateItem.REMOTE, day(1), new BigDecimal("100.00"));
    rates.save(first);
    var second = OwnRate.of(client, RateItem.REMOTE, day(1), new BigDecimal("105.00"));
    rates.save(second);
    assertThat(rates.of(client)).containsExactly(second);
    assertThatThrownBy(() -> OwnRate.of(client, RateItem.SERVER, day(1), new BigDecimal("1.00")))
        .isInstanceOf(Unsound.class);
  }

  @Test
  void aBillThatNoLongerFitsItsVisitIsToldAndTakenBackAndUndone() {
    var visit = visit(3, 150);
    billing.bill(List.of(bill(visit)));
    assertThat(billing.ledger(client).anew(visit.id())).isEmpty();
    visits.save(visit.withCharge(visit.charge().withMinutes(180)));
    var before = bill(visit);
    assertThat(billing.ledger(client).anew(visit.id()).orElseThrow().total()).isEqualTo("300.00");
    billing.unbill(visit.id());
    assertThat(bill(visit).total()).isEqualTo("300.00");
    assertThat(billing.ledger(client).anew(visit.id())).isEmpty();
    database.journal().undo();
    assertThat(bill(visit)).isEqualTo(before);
  }

  @Test
  void whatIsBilledStandsUntilItIsTakenBack() {
    blocks.save(block(20));
    var visit = visit(3, 90);
    var before = bill(visit);
    billing.bill(List.of(before));
    visits.save(visit.withCharge(visit.charge().withMinutes(600)));
    var stands = bill(visit);
    assertThat(stands.draws()).isEqualTo(before.draws());
    assertThat(stands.total()).isEqualTo(before.total());
    assertThat(stands.billedOn()).isEqualTo("2026-04-01");
    billing.bill(List.of(stands));
    assertThat(database.journal().undoable().orElseThrow().key()).isNotEqualTo("billing.did.bill");
    billing.unbill(visit.id());
    assertThat(bill(visit).charged()).isEqualTo(600);
  }

  @Test
  void aBlockThatWasUsedCannotBeMadeVoid() {
    var used = block(20);
    var unused = block(600).withOn(day(9));
    blocks.save(used);
    visit(3, 80);
    assertThatThrownBy(() -> blocks.makeVoid(used.id(), "mistake")).hasMessage("store.blockUsed");
    blocks.save(unused);
    blocks.makeVoid(unused.id(), "mistake");
    assertThat(blocks.find(unused.id()).orElseThrow().voidReason()).isEqualTo("mistake");
  }

  @Test
  void whatCameFromABlockThatIsGoneStaysCovered() {
    var block = block(600);
    blocks.save(block);
    var visit = visit(3, 90);
    billing.bill(List.of(bill(visit)));
    database.write(Label.of("x"), jooq -> jooq.deleteFrom(Tables.BLOCK).execute());
    assertThat(bill(visit).draws()).contains(new Draw(new Source.Covered(), 30));
    assertThat(bill(visit).billable()).isZero();
  }

  /// Also where the visit was billed and then put on a day on which there was no block yet.
  @Test
  void whatIsLeftIsReckonedFromFewVisitsAsFromAll() {
    var block = block(600).withOn(day(9));
    blocks.save(block);
    var moved = visit(10, 150);
    visit(20, 90);
    billing.bill(List.of(bill(moved)));
    visits.save(visits.find(moved.id()).orElseThrow().withOn(block.on().minusDays(20)));
    for (int day = 1; day <= 30; day += 5) {
      assertThat(billing.left(client, day(day))).isEqualTo(billing.ledger(client).left(day(day)));
    }
    assertThat(billing.left(client, day(30)).prepaid()).isLessThan(600);
  }

  @Test
  void everyClientsLedgerIsTheSameAsEachAlone() {
    var other = client("Brass Harbour Printing");
    visits.save(worked(other, 5, 60));
    var visit = visit(3, 90);
    var all = billing.ledgers();
    assertThat(all.get(client).bills()).isEqualTo(billing.ledger(client).bills());
    assertThat(all.get(other).bills()).isEqualTo(billing.ledger(other).bills());
    assertThat(all.get(client).bill(visit.id())).isPresent();
    assertThat(billing.ledger(client("New Firm")).bills()).isEmpty();
  }

  private VisitBill bill(Visit visit) {
    return billing.ledger(client).bill(visit.id()).orElseThrow();
  }

  private Block block(int minutes) {
    return new Block(
        BlockId.next(), client, LocalDate.of(2026, 1, 1), minutes, null, BigDecimal.ZERO, "", null);
  }

  private Visit visit(int day, int minutes) {
    var visit = worked(client, day, minutes);
    visits.save(visit);
    return visits.find(visit.id()).orElseThrow();
  }

  private static Visit worked(ClientId client, int day, int minutes) {
    return Visit.begun(client, VisitKind.ON_SITE, day(day), LocalTime.of(9, 0))
        .withTimes(Times.worked(minutes))
        .withCharge(new Charge(minutes, 0, BigDecimal.ZERO, true));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private ClientId client(String name) {
    var client = Client.named(name);
    new ClientStore(database).save(client);
    return client.id();
  }
}
