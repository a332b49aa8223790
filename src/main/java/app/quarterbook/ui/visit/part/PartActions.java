package app.quarterbook.ui.visit.part;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done with parts and open points.
public final class PartActions {
  public static final Action PARTS = Action.of("part.parts", "Shortcut+Shift+P");
  public static final Action POINTS = Action.of("part.points", "Shortcut+Shift+O");
  static final Action DELETE = Action.of("part.delete", "Shortcut+Delete");

  private PartActions() {}

  public static List<Action> all() {
    return List.of(PARTS, POINTS, DELETE);
  }
}
