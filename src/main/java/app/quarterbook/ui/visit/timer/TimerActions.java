package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.visit.Leg;
import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done with the timer, from anywhere.
public final class TimerActions {
  static final Action TRAVEL_OUT = Action.of("visit.timer.travelOut", "F5");
  static final Action WORK = Action.of("visit.timer.work", "F6");
  static final Action TRAVEL_BACK = Action.of("visit.timer.travelBack", "F7");
  static final Action BREAK = Action.of("visit.timer.break", "F8");
  static final Action STOP = Action.of("visit.timer.stop", "F9");
  static final Action HERE = Action.of("visit.timer.here", "Shift+F6");
  static final Action SHOW = Action.of("visit.timer.show", "Shift+F9");

  private TimerActions() {}

  public static List<Action> all() {
    return List.of(TRAVEL_OUT, WORK, TRAVEL_BACK, BREAK, STOP, HERE, SHOW);
  }

  static Action of(Leg leg) {
    return switch (leg) {
      case TRAVEL_OUT -> TRAVEL_OUT;
      case WORK -> WORK;
      case TRAVEL_BACK -> TRAVEL_BACK;
      case BREAK -> BREAK;
    };
  }
}
