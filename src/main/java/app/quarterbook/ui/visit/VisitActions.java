package app.quarterbook.ui.visit;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with visits.
public final class VisitActions {
  public static final Action NEW = Action.of("visit.new", Actions.NEW);
  public static final Action START = Action.of("visit.start", "F4");
  static final Action DELETE = Action.of("visit.delete", Actions.DELETE);
  static final Action DELETE_THIS = Action.of("visit.deleteThis", Actions.DELETE_THIS);
  static final Action CLIENT = Action.of("visit.client", "Shortcut+Shift+C");
  static final Action FILL_WAY = Action.of("visit.fillWay", "Shortcut+Shift+W");
  static final Action BY_RULE = Action.of("visit.byRule", "Shortcut+Shift+R");
  static final Action UNBILL = Action.of("visit.unbill", "Shortcut+Shift+X");
  static final Action SIGN = Action.of("visit.sign", "Shortcut+Shift+S");
  static final Action REPORT = Action.of("visit.report", "Shortcut+P");
  static final Action ADDENDUM = Action.of("visit.addendum", "Shortcut+Shift+A");

  private VisitActions() {}

  public static List<Action> all() {
    return List.of(
        NEW, START, DELETE, DELETE_THIS, CLIENT, FILL_WAY, BY_RULE, UNBILL, SIGN, REPORT, ADDENDUM);
  }
}
