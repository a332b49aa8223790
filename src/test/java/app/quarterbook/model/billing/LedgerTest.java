package app.quarterbook.model.billing;

import static app.quarterbook.model.billing.Accounts.NOTHING;
import static app.quarterbook.model.billing.Accounts.agreement;
import static app.quarterbook.model.billing.Accounts.block;
import static app.quarterbook.model.billing.Accounts.with;
import static app.quarterbook.model.billing.Accounts.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.rate.RateCards;
import app.quarterbook.model.visit.Billing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// DOMAIN 4, billing computation, and DOMAIN 6, prepaid blocks.
class LedgerTest {
  private static final Conditions ONE_HOUR = Conditions.NONE.withIncludedMinutes(60);

  @Test
  void whatNothingCoversIsBilledByTheCardOfItsDay() {
    var old = work("2026-02-27", 60);
    var now = work("2026-03-02", 90);
    var cards =
        new RateCards(
            List.of(
                card("2025-01-01", "140"), card("2026-03-01", "150"), card("2026-07-01", "180")));
    var ledger = Ledger.of(NOTHING.withCards(cards).withWork(List.of(now, old)));
    assertThat(bill(ledger, old).total()).isEqualTo("140.00");
    assertThat(bill(ledger, now).total()).isEqualTo("225.00");
  }

  /// 75 min, charged as 90: 60 from included hours, 30 from the block, 0 to bill.
  @Test
  void includedHoursGoFirstThenBlocksThenTheClient() {
    var agreement = agreement("2026-01-01", ONE_HOUR);
    var block = block("2026-01-01", 600, "2026-12-31");
    var work = work("2026-03-10", "09:00", 75, 90);
    var ledger = Ledger.of(account(List.of(agreement), List.of(block), work));
    var bill = bill(ledger, work);
    assertThat(bill.draws())
        .containsExactly(
            new Draw(new Source.Included(agreement.id(), LocalDate.parse("2026-03-01")), 60),
            new Draw(new Source.Prepaid(block.id()), 30));
    assertThat(bill.billable()).isZero();
    assertThat(bill.total()).isEqualTo("0.00");
    assertThat(ledger.left(block)).isEqualTo(570);
    assertThat(ledger.left(LocalDate.parse("2026-03-31")).includedLeft()).isZero();
    assertThat(ledger.left(LocalDate.parse("2026-03-31")).includedUsed()).isEqualTo(60);
  }

  @Test
  void oneVisitSpansTwoBlocksAndAnExpiredOneIsLeftAlone() {
    var expired = block("2025-01-01", 600, "2026-03-09");
    var late = block("2025-02-01", 600, "2026-12-31");
    var soon = block("2025-03-01", 40, "2026-06-30");
    var never = block("2024-01-01", 600, null);
    var work = work("2026-03-10", 100);
    var ledger = Ledger.of(account(List.of(), List.of(never, late, expired, soon), work));
    assertThat(bill(ledger, work).draws())
        .containsExactly(
            new Draw(new Source.Prepaid(soon.id()), 40),
            new Draw(new Source.Prepaid(late.id()), 60));
    assertThat(ledger.left(expired)).isEqualTo(600);
    assertThat(ledger.left(LocalDate.parse("2026-03-10")).prepaid()).isEqualTo(540 + 600);
  }

  @Test
  void ofBlocksThatExpireTogetherTheOldestGoesFirstAndTheLastDayCounts() {
    var young = block("2026-02-01", 60, "2026-03-10");
    var old = block("2026-01-01", 60, "2026-03-10");
    var work = work("2026-03-10", 90);
    var ledger = Ledger.of(account(List.of(), List.of(young, old), work));
    assertThat(ledger.left(old)).isZero();
    assertThat(ledger.left(young)).isEqualTo(30);
  }

  @Test
  void aVoidBlockCoversNothing() {
    var block = block("2026-01-01", 600, null).withVoidReason("Paid twice");
    var work = work("2026-03-10", 60);
    var ledger = Ledger.of(account(List.of(), List.of(block), work));
    assertThat(bill(ledger, work).billable()).isEqualTo(60);
    assertThat(ledger.left(block)).isZero();
    assertThat(ledger.isUsed(block.id())).isFalse();
  }

  @Test
  void aChangeByHandHoldsFromItsDay() {
    var block = block("2026-01-01", 60, null);
    var before = work("2026-02-01", 90);
    var after = work("2026-03-01", 90);
    var more =
        new BlockChange(
            BlockChangeId.next(), block.id(), LocalDate.parse("2026-02-15"), 45, "goodwill");
    var ledger =
        Ledger.of(account(List.of(), List.of(block), before, after).withChanges(List.of(more)));
    assertThat(bill(ledger, before).billable()).isEqualTo(30);
    assertThat(bill(ledger, after).billable()).isEqualTo(45);
  }

  @Test
  void withoutRollOverEachMonthHasItsHoursOnly() {
    assertThat(openOfFourHoursInMarch(RollOver.NONE)).isEqualTo(180);
    assertThat(openOfFourHoursInMarch(RollOver.NEXT_MONTH)).isEqualTo(120);
    assertThat(openOfFourHoursInMarch(RollOver.YEAR)).isEqualTo(60);
  }

  @Test
  void hoursOfTheOldYearAreGoneInTheNewOne() {
    var agreement = agreement("2025-01-01", ONE_HOUR.withRollOver(RollOver.YEAR));
    var december = work("2025-12-20", 12 * 60);
    var january = work("2026-01-02", 120);
    var ledger = Ledger.of(account(List.of(agreement), List.of(), december, january));
    assertThat(bill(ledger, december).billable()).isZero();
    assertThat(bill(ledger, january).billable()).isEqualTo(60);
  }

  /// Next month's roll-over does reach over the end of the year.
  @Test
  void theOldestHoursGoFirst() {
    var agreement = agreement("2025-01-01", ONE_HOUR.withRollOver(RollOver.NEXT_MONTH));
    var january = work("2026-01-02", 90);
    var february = work("2026-02-02", 120);
    var ledger = Ledger.of(account(List.of(agreement), List.of(), january, february));
    assertThat(bill(ledger, january).draws())
        .extracting(Draw::minutes, draw -> ((Source.Included) draw.source()).from().toString())
        .containsExactly(tuple(60, "2025-12-01"), tuple(30, "2026-01-01"));
    assertThat(bill(ledger, february).billable()).isEqualTo(30);
  }

  @Test
  void anAgreementFromThe31stHasMonthsThatEndWithTheMonth() {
    var agreement = agreement("2026-01-31", ONE_HOUR);
    var first = work("2026-02-27", 60);
    var second = work("2026-02-28", 60);
    var third = work("2026-03-30", 60);
    var fourth = work("2026-03-31", 60);
    var ledger = Ledger.of(account(List.of(agreement), List.of(), first, second, third, fourth));
    assertThat(Stream.of(first, second, third, fourth).map(each -> bill(ledger, each).billable()))
        .containsExactly(0, 0, 60, 0);
  }

  @Test
  void aCorrectedVisitMovesWhatLaterOnesGet() {
    var agreement = agreement("2026-01-01", ONE_HOUR);
    var first = work("2026-03-02", 30);
    var later = work("2026-03-20", 60);
    var before = Ledger.of(account(List.of(agreement), List.of(), first, later));
    assertThat(bill(before, later).billable()).isEqualTo(30);
    var corrected =
        new Work(
            first.visit(),
            first.kind(),
            first.on(),
            first.start(),
            0,
            60,
            first.item(),
            first.billing(),
            60,
            0,
            first.travel());
    var after = Ledger.of(account(List.of(agreement), List.of(), corrected, later));
    assertThat(bill(after, later).billable()).isEqualTo(60);
  }

  @Test
  void whatWasBilledStandsAndKeepsItsMinutes() {
    var agreement = agreement("2026-01-01", ONE_HOUR);
    var early = work("2026-03-02", 60);
    var billed = work("2026-03-20", 60);
    var account = account(List.of(agreement), List.of(), billed);
    var today = LocalDate.parse("2026-03-31");
    var made = Billed.of(bill(Ledger.of(account), billed), today);
    var ledger = Ledger.of(account.withWork(List.of(early, billed)).withBilled(List.of(made)));
    assertThat(bill(ledger, billed).draws()).isEqualTo(made.draws());
    assertThat(bill(ledger, billed).billedOn()).isEqualTo(today);
    assertThat(bill(ledger, early).billable()).isEqualTo(60);
  }

  @Test
  void ofABilledVisitThatChangedItIsSaidWhatItWouldComeToNow() {
    var agreement = agreement("2026-01-01", ONE_HOUR);
    var billed = work("2026-03-20", "09:00", 90, 90);
    var account = account(List.of(agreement), List.of(), billed);
    var made = Billed.of(bill(Ledger.of(account), billed), LocalDate.parse("2026-03-31"));
    var corrected = changed(billed, 105, 105, RateItem.ON_SITE);
    var ledger = Ledger.of(account.withWork(List.of(corrected)).withBilled(List.of(made)));
    assertThat(bill(ledger, corrected).total()).as("stands").isEqualTo("75.00");
    var now = ledger.anew(billed.visit()).orElseThrow();
    assertThat(now.charged()).isEqualTo(105);
    assertThat(now.billable()).isEqualTo(45);
    assertThat(now.total()).isEqualTo("112.50");
  }

  @Test
  void anotherRateAsksForANewBillAndWhatChangedAroundAVisitDoesNot() {
    var billed = work("2026-03-20", 60);
    var account = account(List.of(), List.of(), billed);
    var made = List.of(Billed.of(bill(Ledger.of(account), billed), LocalDate.parse("2026-03-31")));
    var cheaper = List.of(own("2026-01-01", "110.00"));
    assertThat(Ledger.of(account.withBilled(made).withOwn(cheaper)).anew(billed.visit())).isEmpty();
    var project = List.of(changed(billed, 60, 60, RateItem.PROJECT));
    assertThat(Ledger.of(account.withBilled(made).withWork(project)).anew(billed.visit()))
        .hasValueSatisfying(now -> assertThat(now.total()).isEqualTo("165.00"));
    var sameSum = List.of(changed(billed, 55, 60, RateItem.ON_SITE));
    assertThat(Ledger.of(account.withBilled(made).withWork(sameSum)).anew(billed.visit()))
        .isEmpty();
  }

  @Test
  void ofABillFromBeforeFiguresWereKeptItsMinutesTell() {
    var billed = work("2026-03-20", 60);
    var account = account(List.of(), List.of(), billed);
    var bill = bill(Ledger.of(account), billed);
    var old =
        new Billed(
            billed.visit(),
            LocalDate.parse("2026-03-31"),
            bill.billable(),
            bill.draws(),
            bill.work(),
            bill.travel(),
            "");
    var ledger = Ledger.of(account.withBilled(List.of(old)));
    assertThat(ledger.anew(billed.visit())).isEmpty();
    var longer = List.of(changed(billed, 90, 90, RateItem.ON_SITE));
    assertThat(Ledger.of(account.withBilled(List.of(old)).withWork(longer)).anew(billed.visit()))
        .hasValueSatisfying(now -> assertThat(now.total()).isEqualTo("225.00"));
  }

  @Test
  void anOwnRateHoldsFromItsDayUntilTheCardDoesAgain() {
    var own = own("2026-02-02", "110.00");
    var rates = List.of(own.ended(LocalDate.parse("2026-04-01")), own, own("2026-03-02", "120.00"));
    var days = Stream.of("2026-01-30", "2026-02-02", "2026-03-02", "2026-04-01");
    var works = days.map(day -> work(day, 60)).toList();
    var ledger = Ledger.of(account(List.of(), List.of()).withWork(works).withOwn(rates));
    assertThat(works.stream().map(each -> bill(ledger, each).total().toString()))
        .containsExactly("150.00", "110.00", "120.00", "150.00");
  }

  @Test
  void eachBandHasItsRateAndTheDiscountComesOffLast() {
    var agreement = agreement("2026-01-01", Conditions.NONE.withDiscount(10).withAfterHours(150));
    var work = work("2026-03-06", "22:30", 180, 180);
    var bill = bill(Ledger.of(account(List.of(agreement), List.of(), work)), work);
    assertThat(bill.priced())
        .containsExactly(
            new Priced(TimeBand.AFTER_HOURS, 90, new BigDecimal("150.00"), 150, 10),
            new Priced(TimeBand.WEEKEND, 90, new BigDecimal("150.00"), 200, 10));
    assertThat(bill.total()).isEqualTo("708.75");
  }

  /// Ten minutes at a minimum of an hour, 10 % off: the hour is charged, then the discount taken.
  @Test
  void discountAndMinimumTogether() {
    var agreement = agreement("2026-01-01", Conditions.NONE.withDiscount(10));
    var work = work("2026-03-06", "16:55", 10, 60);
    var bill = bill(Ledger.of(account(List.of(agreement), List.of(), work)), work);
    assertThat(bill.priced())
        .extracting(Priced::band, Priced::minutes)
        .containsExactly(tuple(TimeBand.BUSINESS_HOURS, 5), tuple(TimeBand.AFTER_HOURS, 55));
    assertThat(bill.total()).isEqualTo("196.88");
  }

  @Test
  void aWaivedPremiumIsTheUsualRate() {
    var agreement = agreement("2026-01-01", Conditions.NONE.withAfterHours(100).withWeekend(100));
    var work = work("2026-03-07", 60);
    assertThat(bill(Ledger.of(account(List.of(agreement), List.of(), work)), work).total())
        .isEqualTo("150.00");
  }

  @Test
  void aVisitWithoutATimeGoesByItsDay() {
    var saturday = work("2026-03-07", null, 60, 60);
    var monday = work("2026-03-09", null, 60, 60);
    var ledger = Ledger.of(account(List.of(), List.of(), saturday, monday));
    assertThat(bill(ledger, saturday).total()).isEqualTo("300.00");
    assertThat(bill(ledger, monday).total()).isEqualTo("150.00");
  }

  @Test
  void aClientsOwnRateGoesBeforeTheCard() {
    var work = work("2026-03-09", 60);
    var own =
        List.of(
            OwnRate.of(
                Accounts.CLIENT,
                RateItem.ON_SITE,
                LocalDate.parse("2026-01-01"),
                new BigDecimal("110.00")));
    assertThat(bill(Ledger.of(account(List.of(), List.of(), work).withOwn(own)), work).total())
        .isEqualTo("110.00");
  }

  @Test
  void theConsultantsWordOnWhoPays() {
    var agreement = agreement("2026-01-01", ONE_HOUR.withTravelWaived(false));
    var free = with(work("2026-03-02", 60), Billing.FREE, 20, "45.00");
    var covered = with(work("2026-03-03", 90), Billing.COVERED, 0, "45.00");
    var open = with(work("2026-03-04", 60), Billing.OPEN, 20, "45.00");
    var ledger = Ledger.of(account(List.of(agreement), List.of(), free, covered, open));
    assertThat(bill(ledger, free).charged()).isZero();
    assertThat(bill(ledger, free).total()).isEqualTo("0.00");
    assertThat(bill(ledger, covered).draws()).extracting(Draw::minutes).containsExactly(60, 30);
    assertThat(bill(ledger, covered).total()).isEqualTo("0.00");
    assertThat(bill(ledger, open).billable()).isEqualTo(80);
    assertThat(bill(ledger, open).total()).isEqualTo("245.00");
  }

  @Test
  void whatAFeeHasInIsCoveredUnlessTheConsultantSaysOtherwise() {
    var agreement =
        agreement("2026-01-01", Conditions.NONE.withCoversAll(true).withTravelWaived(true));
    var usual = with(work("2026-03-02", 60), Billing.OPEN, 0, "45.00");
    var extra = with(work("2026-03-03", 60), Billing.BILLABLE, 0, "45.00");
    var ledger = Ledger.of(account(List.of(agreement), List.of(), usual, extra));
    assertThat(bill(ledger, usual).total()).isEqualTo("0.00");
    assertThat(bill(ledger, usual).travelWaived()).isTrue();
    assertThat(bill(ledger, extra).total()).isEqualTo("150.00");
  }

  @Test
  void anAgreementCoversWhileItRuns() {
    var replaced = agreement("2025-03-01", ONE_HOUR).withState(AgreementState.REPLACED);
    var next = agreement("2026-03-01", Conditions.NONE.withIncludedMinutes(30));
    var ended =
        agreement("2024-01-01", ONE_HOUR)
            .withState(AgreementState.ENDED)
            .withEndedOn(LocalDate.parse("2024-06-15"));
    var offered = agreement("2023-01-01", ONE_HOUR).withState(AgreementState.OFFERED);
    var agreements = List.of(next, offered, replaced, ended);
    assertThat(
            Stream.of("2023-05-02", "2024-06-15", "2024-06-16", "2026-02-28", "2026-03-01")
                .map(day -> billable(agreements, day)))
        .containsExactly(60, 0, 60, 0, 30);
  }

  private static int billable(List<Agreement> agreements, String day) {
    var work = work(day, 60);
    return bill(Ledger.of(account(agreements, List.of(), work)), work).billable();
  }

  private static int openOfFourHoursInMarch(RollOver rollOver) {
    var agreement = agreement("2026-01-01", ONE_HOUR.withRollOver(rollOver));
    var work = work("2026-03-10", 240);
    return bill(Ledger.of(account(List.of(agreement), List.of(), work)), work).billable();
  }

  private static Account account(List<Agreement> agreements, List<Block> blocks, Work... work) {
    return NOTHING.withAgreements(agreements).withBlocks(blocks).withWork(List.of(work));
  }

  private static VisitBill bill(Ledger ledger, Work work) {
    return ledger.bill(work.visit()).orElseThrow();
  }

  private static RateCard card(String from, String onSite) {
    return RateCard.shipped(LocalDate.parse(from)).with(RateItem.ON_SITE, new BigDecimal(onSite));
  }

  private static OwnRate own(String from, String price) {
    return OwnRate.of(
        Accounts.CLIENT, RateItem.ON_SITE, LocalDate.parse(from), new BigDecimal(price));
  }

  private static Work changed(Work work, int worked, int charged, RateItem item) {
    return new Work(
        work.visit(),
        work.kind(),
        work.on(),
        work.start(),
        work.travelOut(),
        worked,
        item,
        work.billing(),
        charged,
        work.travelMinutes(),
        work.travel());
  }
}
