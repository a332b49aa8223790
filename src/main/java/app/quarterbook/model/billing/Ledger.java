package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.visit.VisitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The bills of one client, and what is left to them.
public final class Ledger {
  private final Map<VisitId, VisitBill> bills;
  private final Stock stock;
  private final Account account;

  private Ledger(Map<VisitId, VisitBill> bills, Stock stock, Account account) {
    this.bills = bills;
    this.stock = stock;
    this.account = account;
  }

  /// Reckons an account. The same account always comes to the same, in whatever order its lists
  /// are.
  public static Ledger of(Account account) {
    var inTime = account.work().stream().sorted(Work.IN_TIME).toList();
    var stock = new Stock(account, inTime);
    var billed =
        account.billed().stream().collect(Collectors.toMap(Billed::visit, Function.identity()));
    var reckoning = new Reckoning(account, stock);
    var bills = new LinkedHashMap<VisitId, VisitBill>();
    for (int place = 0; place < inTime.size(); place++) {
      var work = inTime.get(place);
      var before = billed.get(work.visit());
      bills.put(work.visit(), before != null ? stands(work, before) : reckoning.bill(work, place));
    }
    return new Ledger(bills, stock, account);
  }

  /// Every visit's bill, in the order of time.
  public List<VisitBill> bills() {
    return List.copyOf(bills.values());
  }

  public Optional<VisitBill> bill(VisitId visit) {
    return Optional.ofNullable(bills.get(visit));
  }

  /// The bill that a billed visit would get if the one that was made out were taken back; empty
  /// where the visit is as it was billed, or where it would come to the same.
  ///
  /// What changed around it, another visit or a price, asks for no new bill: only the visit's own
  /// figures do.
  public Optional<VisitBill> anew(VisitId visit) {
    var then = bills.get(visit);
    var changed =
        account.billed().stream()
            .filter(billed -> billed.visit().equals(visit))
            .anyMatch(billed -> account.work().stream().anyMatch(it -> isOther(it, billed)));
    if (then == null || !changed) {
      return Optional.empty();
    }
    var others = account.billed().stream().filter(billed -> !billed.visit().equals(visit)).toList();
    return of(account.withBilled(others)).bill(visit).filter(now -> !now.comesTo(then));
  }

  private static boolean isOther(Work work, Billed billed) {
    return work.visit().equals(billed.visit()) && !billed.isOf(work);
  }

  /// A block of this client's.
  public Optional<Block> block(BlockId id) {
    return account.blocks().stream().filter(block -> block.id().equals(id)).findFirst();
  }

  /// Minutes left in a block; negative where more was billed from it than there is now. A void one
  /// has none.
  public int left(Block block) {
    return block.isVoid() ? 0 : stock.left(block);
  }

  /// What went in and out of a block, in the order of time: the last line is what is left.
  public List<BlockLine> lines(Block block) {
    return BlockLine.of(block, account.changes(), bills.values());
  }

  /// Whether a block was used or billed from, so that it cannot be made void.
  public boolean isUsed(BlockId block) {
    var source = new Source.Prepaid(block);
    return bills.values().stream()
        .flatMap(bill -> bill.draws().stream())
        .anyMatch(draw -> draw.source().equals(source));
  }

  /// The agreement that holds on a day.
  public Optional<Agreement> agreement(LocalDate day) {
    return new Coverage(account.agreements()).on(day);
  }

  /// What the client has left on a day.
  public Left left(LocalDate day) {
    var agreement = agreement(day);
    return new Left(
        agreement.map(each -> each.conditions().includedMinutes()).orElse(0),
        agreement.map(each -> includedUsed(day, each)).orElse(0),
        agreement.map(each -> stock.includedLeft(day, each)).orElse(0),
        account.blocks().stream().anyMatch(block -> block.holdsOn(day)),
        account.blocks().stream()
            .filter(block -> block.holdsOn(day))
            .mapToInt(block -> Math.max(0, stock.left(block)))
            .sum());
  }

  /// Minutes that included hours cover in the month of the agreement that runs on a day.
  private int includedUsed(LocalDate day, Agreement agreement) {
    var from =
        new Months(agreement)
            .usable(day).stream().map(Source.Included::from).max(LocalDate::compareTo).orElse(day);
    return bills.values().stream()
        .filter(bill -> !bill.on().isBefore(from) && !bill.on().isAfter(day))
        .flatMap(bill -> bill.draws().stream())
        .filter(draw -> draw.source() instanceof Source.Included)
        .mapToInt(Draw::minutes)
        .sum();
  }

  private static VisitBill stands(Work work, Billed billed) {
    int covered = billed.draws().stream().mapToInt(Draw::minutes).sum();
    return new VisitBill(
        work.visit(),
        work.kind(),
        work.on(),
        covered + billed.minutes(),
        billed.draws(),
        billed.minutes(),
        List.of(),
        billed.work(),
        billed.travel(),
        false,
        billed.on(),
        billed.figures());
  }
}
