package app.quarterbook.bench;

import app.quarterbook.model.billing.ClientBills;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.Workbook;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;

/// How long it takes to reckon everything that every client of a lifetime owes.
final class BillingBench {
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 5;

  private BillingBench() {}

  static void measure(BenchTable table, double factor, Clock clock) throws Exception {
    try (var database = Workbook.open(Lifetimes.folder(factor, clock), clock)) {
      var billing = new BillingStore(database);
      var took = new ArrayList<Double>();
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        long start = System.nanoTime();
        ClientBills.open(billing.ledgers(), YearMonth.now(clock));
        if (round >= 0) {
          took.add((System.nanoTime() - start) / 1e6);
        }
      }
      table.add("close a month of all clients", "ms", "≤ 1000", factor, Samples.of(took));
    }
  }
}
