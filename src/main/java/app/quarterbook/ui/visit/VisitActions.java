package app.quarterbook.ui.visit;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with visits.
public final class VisitActions {
  public static final Action NEW = Action.of("visit.new", Actions.NEW);
  public static final Action START = Action.of("visit.start", "F4");
  static final Action DELETE = Action.of("visit.delete", Actions.DELETE);
  static final Action DELETE_THIS = Action.of("visit.deleteThis", "Shortcut+Shift+D");
  static final Action CLIENT = Action.of("visit.client", "Shortcut+Shift+C");

  private VisitActions() {}

  public static List<Action> all() {
    return List.of(NEW, START, DELETE, DELETE_THIS, CLIENT);
  }
}
