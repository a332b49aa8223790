package app.quarterbook.model.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.visit.Billing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What holds for any agreement, blocks and visits.
class LedgerPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 11, 20);

  @Property(tries = 300)
  void minutesAreConserved(@ForAll long seed) {
    var account = account(new Random(seed));
    var ledger = Ledger.of(account);
    for (var work : account.work()) {
      var bill = ledger.bill(work.visit()).orElseThrow();
      int charged = work.billing() == Billing.FREE ? 0 : work.minutes() + way(account, work);
      assertThat(bill.covered() + bill.billable()).isEqualTo(charged);
      assertThat(bill.priced().stream().mapToInt(Priced::minutes).sum()).isEqualTo(bill.billable());
    }
  }

  @Property(tries = 300)
  void noSourceGivesMoreThanItHas(@ForAll long seed) {
    var account = account(new Random(seed));
    var given =
        Ledger.of(account).bills().stream()
            .flatMap(bill -> bill.draws().stream())
            .collect(Collectors.groupingBy(Draw::source, Collectors.summingInt(Draw::minutes)));
    given.forEach(
        (source, minutes) -> assertThat(minutes).isLessThanOrEqualTo(size(account, source)));
  }

  @Property(tries = 300)
  void theOrderOfWritingDownMakesNoDifference(@ForAll long seed) {
    var random = new Random(seed);
    var account = account(random);
    assertThat(Ledger.of(shuffled(account, random)).bills()).isEqualTo(Ledger.of(account).bills());
  }

  /// Billing what was reckoned changes nothing of what was reckoned, in whatever portions.
  @Property(tries = 300)
  void billingChangesNoBill(@ForAll long seed) {
    var random = new Random(seed);
    var account = account(random);
    var bills = Ledger.of(account).bills();
    var billed =
        bills.stream()
            .filter(bill -> random.nextBoolean())
            .map(bill -> Billed.of(bill, FIRST.plusYears(1)))
            .toList();
    var after = Ledger.of(account.withBilled(billed)).bills();
    assertThat(after.stream().map(VisitBill::draws))
        .isEqualTo(bills.stream().map(VisitBill::draws).toList());
    assertThat(after.stream().map(VisitBill::total))
        .containsExactlyElementsOf(bills.stream().map(VisitBill::total).toList());
  }

  /// What lies further back than {@link Reach} says changes nothing of what is left.
  @Property(tries = 2000)
  void whatIsLeftFollowsFromTheVisitsThatBearOnIt(@ForAll long seed) {
    var random = new Random(seed);
    var account = account(random);
    var billed =
        Ledger.of(account).bills().stream()
            .filter(bill -> random.nextBoolean())
            .map(bill -> Billed.of(bill, FIRST.plusYears(1)))
            .toList();
    var whole = account.withBilled(billed);
    var day = day(random);
    var reach = new Reach(account.agreements(), account.blocks());
    var from = reach.usable(day).isEmpty() ? LocalDate.MAX : reach.back(day);
    var borne = account.work().stream().filter(work -> !work.on().isBefore(from)).toList();
    assertThat(Ledger.of(whole.withWork(borne)).left(day)).isEqualTo(Ledger.of(whole).left(day));
  }

  private static int size(Account account, Source source) {
    return switch (source) {
      case Source.Covered covered -> Integer.MAX_VALUE;
      case Source.Included included ->
          account.agreements().stream()
              .filter(each -> each.id().equals(included.agreement()))
              .mapToInt(each -> each.conditions().includedMinutes())
              .sum();
      case Source.Prepaid(var id) ->
          account.blocks().stream()
                  .filter(each -> each.id().equals(id))
                  .mapToInt(Block::minutes)
                  .sum()
              + account.changes().stream()
                  .filter(each -> each.block().equals(id) && each.minutes() > 0)
                  .mapToInt(BlockChange::minutes)
                  .sum();
    };
  }

  private static int way(Account account, Work work) {
    boolean waived =
        new Coverage(account.agreements())
            .on(work.on())
            .filter(each -> each.conditions().travelWaived())
            .isPresent();
    return waived ? 0 : work.travelMinutes();
  }

  private static Account shuffled(Account account, Random random) {
    return account
        .withWork(shuffled(account.work(), random))
        .withAgreements(shuffled(account.agreements(), random))
        .withBlocks(shuffled(account.blocks(), random))
        .withChanges(shuffled(account.changes(), random));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Account account(Random random) {
    var blocks = IntStream.range(0, random.nextInt(4)).mapToObj(i -> block(random)).toList();
    return Accounts.NOTHING
        .withWork(IntStream.range(0, random.nextInt(30)).mapToObj(i -> work(random)).toList())
        .withAgreements(
            IntStream.range(0, random.nextInt(3)).mapToObj(i -> agreement(random)).toList())
        .withBlocks(blocks)
        .withChanges(
            blocks.stream()
                .filter(each -> random.nextBoolean())
                .map(each -> change(each, random))
                .toList());
  }

  private static Work work(Random random) {
    int worked = random.nextInt(400);
    var start = random.nextInt(5) == 0 ? null : "%02d:15".formatted(random.nextInt(24));
    var work = Accounts.work(day(random).toString(), start, worked, random.nextInt(400));
    return Accounts.with(
        work,
        Billing.values()[random.nextInt(Billing.values().length)],
        random.nextInt(60),
        "45.00");
  }

  private static Agreement agreement(Random random) {
    var conditions =
        Conditions.NONE
            .withIncludedMinutes(random.nextInt(300))
            .withRollOver(RollOver.values()[random.nextInt(RollOver.values().length)])
            .withCoversAll(random.nextInt(8) == 0)
            .withTravelWaived(random.nextBoolean())
            .withDiscount(random.nextInt(101));
    return Accounts.agreement(day(random).toString(), conditions);
  }

  private static Block block(Random random) {
    var on = day(random);
    var last = random.nextInt(3) == 0 ? null : on.plusDays(random.nextInt(200)).toString();
    return Accounts.block(on.toString(), 1 + random.nextInt(600), last);
  }

  private static BlockChange change(Block block, Random random) {
    int minutes = 1 + random.nextInt(200);
    return new BlockChange(
        BlockChangeId.next(),
        block.id(),
        day(random),
        random.nextBoolean() ? minutes : -minutes,
        "corrected");
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(250));
  }
}
