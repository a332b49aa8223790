package app.quarterbook.sample;

import app.quarterbook.model.billing.BlockSize;
import app.quarterbook.model.billing.ClientBills;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.BlockStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.RateCardStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// What the sample's clients paid: a prospect has prepaid time, and all but the last two months are
/// billed.
final class SampleBilling {
  private static final int PROVING_GROUND = 7;
  private static final int DAYS_AGO = 50;
  private static final int MONTHS_OPEN = 2;

  private final BlockStore blocks;
  private final BillingStore billing;
  private final RateCardStore cards;
  private final LocalDate today;

  SampleBilling(Database database, LocalDate today) {
    blocks = new BlockStore(database);
    billing = new BillingStore(database);
    cards = new RateCardStore(database);
    this.today = today;
  }

  void fill(List<Client> clients) {
    var sold = today.minusDays(DAYS_AGO);
    var buyer = clients.get(PROVING_GROUND).id();
    blocks.save(BlockSize.TEN.sold(buyer, sold, cards.cards().on(sold)));
    var closed = YearMonth.from(today).minusMonths(MONTHS_OPEN);
    billing.bill(
        ClientBills.open(billing.ledgers(), closed).stream()
            .flatMap(due -> due.bills().stream())
            .toList());
  }
}
