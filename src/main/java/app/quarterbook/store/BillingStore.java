package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.BILLED;
import static app.quarterbook.store.schema.Tables.BLOCK;

import app.quarterbook.model.Label;
import app.quarterbook.model.billing.Billed;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.Ledger;
import app.quarterbook.model.billing.Left;
import app.quarterbook.model.billing.UsableBlock;
import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.VisitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What clients owe for their visits, reckoned anew from what the workbook holds each time it is
/// asked, and what was billed, which stands.
public final class BillingStore {
  /// The tables that a bill follows from.
  public static final Set<Rows> ROWS =
      Set.copyOf(
          EnumSet.of(
              Rows.SETTING,
              Rows.VISIT,
              Rows.AGREEMENT,
              Rows.RATE_CARD,
              Rows.RATE_PRICE,
              Rows.OWN_RATE,
              Rows.BLOCK,
              Rows.BLOCK_CHANGE,
              Rows.BILLED,
              Rows.BILLED_DRAW));

  private final Database database;
  private final AccountReader accounts;

  public BillingStore(Database database) {
    this.database = database;
    accounts = new AccountReader(database);
  }

  /// What one client owes.
  public Ledger ledger(ClientId client) {
    return Ledger.of(accounts.read(client));
  }

  /// What is left to a client on a day, as the ledger says, from no more visits than bear on it.
  public Left left(ClientId client, LocalDate day) {
    return Ledger.of(accounts.read(client, day)).left(day);
  }

  /// What every client owes who was visited, has an agreement or has paid in advance.
  public Map<ClientId, Ledger> ledgers() {
    return accounts.read().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> Ledger.of(each.getValue())));
  }

  /// The blocks that can be used on a day, those that are used up too.
  public List<UsableBlock> usable(LocalDate day) {
    var blocks =
        database.read(jooq -> BlockRows.fetch(jooq, BLOCK.VOID_REASON.isNull())).stream()
            .filter(block -> block.holdsOn(day))
            .collect(Collectors.groupingBy(Block::client));
    return blocks.entrySet().stream()
        .flatMap(
            each -> {
              var ledger = Ledger.of(accounts.read(each.getKey(), day));
              return each.getValue().stream()
                  .map(block -> new UsableBlock(block, ledger.left(block)));
            })
        .toList();
  }

  /// Writes down that these bills were made out today. They stand from now on. What was billed
  /// before is left alone.
  public void bill(Collection<VisitBill> bills) {
    var today = LocalDate.now(database.clock());
    var fresh = bills.stream().filter(bill -> !bill.isBilled()).toList();
    if (!fresh.isEmpty()) {
      database.write(
          Label.of("billing.did.bill", "" + fresh.size()),
          jooq ->
              fresh.stream().mapToInt(bill -> BilledRows.put(jooq, Billed.of(bill, today))).sum());
    }
  }

  /// Takes back that a visit was billed; it is reckoned anew then.
  public void unbill(VisitId visit) {
    database.write(
        Label.of("billing.did.unbill", new VisitStore(database).clientName(visit)),
        jooq -> jooq.deleteFrom(BILLED).where(BILLED.VISIT_ID.eq(visit)).execute());
  }
}
