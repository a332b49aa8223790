package app.quarterbook.ui.visit.sign;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done on the sheet that a client signs.
public final class SignActions {
  static final Action SIGN = Action.of("sign.sign", "Shortcut+Enter");
  static final Action UNSIGNED = Action.keyless("sign.unsigned");
  static final Action UNDO_STROKE = Action.of("sign.undoStroke", "Alt+Backspace");
  static final Action CLEAR = Action.of("sign.clear", "Alt+Delete");
  static final Action PRINT = Action.of("sign.print", "Shortcut+P");
  static final Action BACK = Action.of("sign.back", "Esc");

  private SignActions() {}

  public static List<Action> all() {
    return List.of(SIGN, UNSIGNED, UNDO_STROKE, CLEAR, PRINT, BACK);
  }
}
