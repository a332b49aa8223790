package app.quarterbook.ui.today;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done with a line of today.
public final class TodayActions {
  static final Action OPEN = Action.of("today.open", "Enter");
  static final Action TICK = Action.of("today.tick", "Space");
  static final Action SNOOZE = Action.of("today.snooze", "S");
  static final Action SNOOZED = Action.of("today.snoozed", "Shift+S");

  private TodayActions() {}

  public static List<Action> all() {
    return List.of(OPEN, TICK, SNOOZE, SNOOZED);
  }
}
