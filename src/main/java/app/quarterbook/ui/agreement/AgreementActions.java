package app.quarterbook.ui.agreement;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with agreements.
public final class AgreementActions {
  public static final Action NEW = Action.of("agreement.new", Actions.NEW);
  static final Action DELETE = Action.of("agreement.delete", Actions.DELETE);
  static final Action DELETE_THIS = Action.of("agreement.deleteThis", Actions.DELETE_THIS);
  static final Action RENEW = Action.of("agreement.renew", "Shortcut+R");
  static final Action ACTIVATE = Action.of("agreement.activate", "Shortcut+Enter");
  static final Action END = Action.of("agreement.end", "Shortcut+E");
  static final Action AFTER_SALE = Action.of("agreement.afterSale", "Shortcut+Shift+S");
  static final Action OFF_BOARD = Action.of("agreement.offBoard", "Shortcut+Shift+O");
  static final Action CLIENT = Action.of("agreement.client", "Shortcut+Shift+C");
  static final Action OFFER = Action.of("agreement.offer", "Shortcut+P");
  static final Action BY_TIER = Action.of("agreement.byTier", "Shortcut+T");
  static final Action NEW_LINE = Action.of("agreement.newLine", Actions.NEW);
  static final Action DELETE_LINE = Action.keyless("agreement.deleteLine");
  static final Action NUMBERS = Action.of("agreement.numbers", "Shortcut+M");
  public static final Action TIERS = Action.keyless("agreement.tiers");
  static final Action RESET_TIER = Action.of("agreement.resetTier", "Shortcut+Shift+R");

  private AgreementActions() {}

  public static List<Action> all() {
    return List.of(
        NEW,
        ACTIVATE,
        OFFER,
        RENEW,
        END,
        AFTER_SALE,
        OFF_BOARD,
        BY_TIER,
        NEW_LINE,
        DELETE_LINE,
        CLIENT,
        NUMBERS,
        TIERS,
        RESET_TIER,
        DELETE,
        DELETE_THIS);
  }
}
