package app.quarterbook.ui.checklist.sale;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.store.Database;
import app.quarterbook.store.SaleStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;

/// Opens what follows the sale or the end of an agreement; begins it where it was not.
public final class SaleViewModel {
  private final Desk desk;
  private final SaleStore sales;

  public SaleViewModel(Database database, Desk desk) {
    this.desk = desk;
    sales = new SaleStore(database);
  }

  public void afterSale(AgreementId agreement) {
    desk.autosaves().flushAll();
    desk.background().run(() -> sales.afterSale(agreement), this::open);
  }

  public void offBoard(AgreementId agreement) {
    desk.autosaves().flushAll();
    desk.background().run(() -> sales.offBoard(agreement), this::open);
  }

  private void open(ChecklistId list) {
    desk.navigator().go(new Place.ChecklistPage(list));
  }
}
