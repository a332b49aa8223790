package app.quarterbook.ui.checklist;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with checklists, their steps and their templates.
public final class ChecklistActions {
  static final Action NEW = Action.of("checklist.new", Actions.NEW);
  static final Action TEMPLATES = Action.of("checklist.templates", "Shortcut+T");
  static final Action DELETE = Action.of("checklist.delete", Actions.DELETE);
  static final Action DELETE_THIS = Action.of("checklist.deleteThis", Actions.DELETE_THIS);
  static final Action CLIENT = Action.of("checklist.client", "Shortcut+Shift+C");
  static final Action AGREEMENT = Action.of("checklist.agreement", "Shortcut+Shift+A");
  static final Action CLOSE = Action.of("checklist.close", "Shortcut+Enter");
  static final Action PRINT = Action.of("checklist.print", "Shortcut+P");

  static final Action TICK = Action.of("checklist.step.tick", "Space");
  static final Action ADD = Action.of("checklist.step.add", Actions.NEW);
  static final Action EDIT = Action.of("checklist.step.edit", Actions.EDIT);
  static final Action UP = Action.of("checklist.step.up", "Alt+Up");
  static final Action DOWN = Action.of("checklist.step.down", "Alt+Down");
  static final Action REMOVE = Action.of("checklist.step.delete", Actions.DELETE);

  static final Action NEW_TEMPLATE = Action.of("checklist.template.new", "Shortcut+Shift+N");
  static final Action RENAME = Action.of("checklist.template.rename", "Shortcut+R");
  static final Action RESET = Action.of("checklist.template.delete", "Shortcut+Delete");

  private ChecklistActions() {}

  public static List<Action> all() {
    return List.of(
        NEW,
        TEMPLATES,
        CLIENT,
        AGREEMENT,
        PRINT,
        CLOSE,
        DELETE,
        DELETE_THIS,
        TICK,
        ADD,
        EDIT,
        UP,
        DOWN,
        REMOVE,
        NEW_TEMPLATE,
        RENAME,
        RESET);
  }
}
