package app.quarterbook.ui.plan;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with the plan.
public final class PlanActions {
  static final Action NEW = Action.of("plan.new", Actions.NEW);
  static final Action OPEN = Action.of("plan.open", "Enter");
  static final Action RENAME = Action.of("plan.rename", Actions.EDIT);
  static final Action SOONER = Action.of("plan.sooner", "Shortcut+Left");
  static final Action LATER = Action.of("plan.later", "Shortcut+Right");
  static final Action UP = Action.of("plan.up", "Alt+Up");
  static final Action DOWN = Action.of("plan.down", "Alt+Down");
  static final Action DOING = Action.of("plan.doing", "Space");
  static final Action DONE = Action.of("plan.done", "Shortcut+Enter");
  static final Action DROP = Action.of("plan.drop", "Shortcut+Delete");
  static final Action URGENT = Action.of("plan.urgent", "U");
  static final Action DELETE = Action.of("plan.delete", Actions.DELETE);
  static final Action REOPEN = Action.of("plan.reopen", "Shortcut+R");
  static final Action APPLY = Action.of("plan.apply", "Shortcut+Shift+Enter");
  static final Action BOARD = Action.of("plan.board", "Alt+1");
  static final Action FINISHED = Action.of("plan.finished", "Alt+2");
  static final Action DROPPED = Action.of("plan.dropped", "Alt+3");
  static final Action BUDGET = Action.of("plan.budget", "Alt+4");
  static final Action TURN = Action.of("plan.turn", "Alt+5");

  private PlanActions() {}

  public static List<Action> all() {
    return List.of(
        NEW, OPEN, RENAME, SOONER, LATER, UP, DOWN, DOING, DONE, DROP, URGENT, DELETE, REOPEN,
        APPLY, BOARD, FINISHED, DROPPED, BUDGET, TURN);
  }
}
