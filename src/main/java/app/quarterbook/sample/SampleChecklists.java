package app.quarterbook.sample;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.sale.PayBy;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SaleStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/// The list of what follows the sample's latest sale, half done.
final class SampleChecklists {
  private static final int DONE = 16;
  private static final int DAYS_AGO = 14;

  private final SaleStore sales;
  private final ChecklistStore checklists;
  private final LocalDate today;

  SampleChecklists(Database database, LocalDate today) {
    sales = new SaleStore(database);
    checklists = new ChecklistStore(database, new SaleActs(database));
    this.today = today;
  }

  /// @param agreements those in force
  void fill(Map<Client, Agreement> agreements) {
    agreements.values().stream()
        .max(Comparator.comparing(agreement -> agreement.term().start()))
        .ifPresent(this::route);
  }

  private void route(Agreement sold) {
    var id = sales.afterSale(sold.id());
    var sale = sales.find(sold.id()).orElseThrow();
    sales.save(sale.withSetupBy(PayBy.CHECK).withMonthlyBy(PayBy.CARD));
    var run = checklists.find(id).orElseThrow();
    var began = today.minusDays(DAYS_AGO);
    checklists.save(run.list().withStartedOn(began));
    run.all().forEach(step -> checklists.save(earlier(step)));
    run.steps().stream()
        .limit(DONE)
        .forEach(
            step -> {
              var mine = earlier(step);
              checklists.save(mine.ticked(mine.owner(), began.plusDays(step.position() / 3)));
            });
  }

  private static Step earlier(Step step) {
    var due = step.dueOn();
    return due == null ? step : step.withDueOn(due.minusDays(DAYS_AGO));
  }
}
