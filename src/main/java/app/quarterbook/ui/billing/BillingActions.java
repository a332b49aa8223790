package app.quarterbook.ui.billing;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with bills and blocks.
public final class BillingActions {
  static final Action BILL = Action.of("billing.bill", "Shortcut+Enter");
  static final Action BILL_ALL = Action.keyless("billing.billAll");
  static final Action UNBILL = Action.keyless("billing.unbill");
  static final Action EXPORT = Action.of("billing.export", "Shortcut+E");
  static final Action VISIT = Action.of("billing.visit", Actions.EDIT);
  static final Action CLIENT = Action.of("billing.client", "Shortcut+Shift+C");
  static final Action SELL = Action.of("billing.sell", Actions.NEW);
  static final Action CHANGE = Action.of("billing.change", "Shortcut+M");
  static final Action MAKE_VOID = Action.of("billing.void", Actions.DELETE);

  private BillingActions() {}

  public static List<Action> all() {
    return List.of(BILL, BILL_ALL, UNBILL, EXPORT, VISIT, CLIENT, SELL, CHANGE, MAKE_VOID);
  }
}
