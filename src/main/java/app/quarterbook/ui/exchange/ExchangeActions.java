package app.quarterbook.ui.exchange;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done with files.
public final class ExchangeActions {
  static final Action CHOOSE = Action.of("exchange.choose", "Shortcut+O");
  static final Action RUN = Action.of("exchange.run", "Shortcut+Enter");
  static final Action REMOVE = Action.of("exchange.remove", "Delete");
  static final Action REJECTS = Action.keyless("exchange.rejects");

  /// Writes the list that is shown.
  static final Action EXPORT_LIST = Action.of("exchange.exportList", "Shortcut+Shift+E");

  /// Writes everything into a folder.
  static final Action EXPORT_ALL = Action.keyless("exchange.exportAll");

  private ExchangeActions() {}

  public static List<Action> all() {
    return List.of(CHOOSE, RUN, REMOVE, REJECTS, EXPORT_LIST, EXPORT_ALL);
  }
}
