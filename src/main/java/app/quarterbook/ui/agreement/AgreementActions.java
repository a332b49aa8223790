package app.quarterbook.ui.agreement;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with agreements.
public final class AgreementActions {
  public static final Action NEW = Action.of("agreement.new", Actions.NEW);
  static final Action DELETE = Action.of("agreement.delete", Actions.DELETE);
  static final Action RENEW = Action.of("agreement.renew", "Shortcut+R");
  static final Action ACTIVATE = Action.of("agreement.activate", "Shortcut+Enter");
  static final Action END = Action.of("agreement.end", "Shortcut+E");
  static final Action CLIENT = Action.of("agreement.client", "Shortcut+Shift+C");

  private AgreementActions() {}

  public static List<Action> all() {
    return List.of(NEW, ACTIVATE, RENEW, END, CLIENT, DELETE);
  }
}
