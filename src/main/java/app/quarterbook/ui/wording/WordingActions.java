package app.quarterbook.ui.wording;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done with texts that may be rewritten.
public final class WordingActions {
  public static final Action OPEN = Action.keyless("wording.open");
  static final Action RESET = Action.of("wording.reset", "Shortcut+Shift+R");

  private WordingActions() {}

  public static List<Action> all() {
    return List.of(OPEN, RESET);
  }
}
