package app.quarterbook.ui.rate;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with the rate card.
public final class RateActions {
  public static final Action OPEN = Action.keyless("rate.open");
  static final Action NEXT = Action.of("rate.next", Actions.NEW);
  static final Action PRINT = Action.of("rate.print", "Shortcut+P");
  static final Action DELETE = Action.of("rate.delete", Actions.DELETE_THIS);
  static final Action RULES = Action.keyless("rate.rules");

  static final Action OWN = Action.of("rate.own", Actions.NEW);
  static final Action END_OWN = Action.of("rate.endOwn", "Shortcut+E");
  static final Action DELETE_OWN = Action.of("rate.deleteOwn", Actions.DELETE);

  private RateActions() {}

  public static List<Action> all() {
    return List.of(OPEN, NEXT, PRINT, DELETE, RULES, OWN, END_OWN, DELETE_OWN);
  }
}
