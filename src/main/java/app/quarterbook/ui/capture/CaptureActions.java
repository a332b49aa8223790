package app.quarterbook.ui.capture;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// How something is captured, and what can be done with a capture in the inbox.
public final class CaptureActions {
  public static final Action CAPTURE = Action.of("capture.capture", "Shortcut+Shift+Space");
  static final Action TO_CLIENT = Action.of("capture.inbox.client", "C");
  static final Action TO_VISIT = Action.of("capture.inbox.visit", "V");
  static final Action TO_PLAN = Action.of("capture.inbox.plan", "P");
  static final Action TO_PLAN_NOW = Action.of("capture.inbox.planNow", "Shift+P");
  static final Action OTHER = Action.of("capture.inbox.other", "O");
  static final Action EDIT = Action.of("capture.inbox.edit", "Enter");
  static final Action DELETE = Action.of("capture.inbox.delete", Actions.DELETE);

  private CaptureActions() {}

  public static List<Action> all() {
    return List.of(CAPTURE, TO_CLIENT, TO_VISIT, TO_PLAN, TO_PLAN_NOW, OTHER, EDIT, DELETE);
  }
}
