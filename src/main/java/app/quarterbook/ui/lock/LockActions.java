package app.quarterbook.ui.lock;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done about who gets in.
public final class LockActions {
  public static final Action NOW = Action.of("lock.now", "Shortcut+L");
  public static final Action PROTECTION = Action.keyless("lock.protection");

  private LockActions() {}

  public static List<Action> all() {
    return List.of(NOW, PROTECTION);
  }
}
