package app.quarterbook.ui.expert;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with experts and vendors.
public final class ExpertActions {
  public static final Action NEW = Action.of("expert.new", Actions.NEW);
  public static final Action EDIT = Action.of("expert.edit", Actions.EDIT);
  public static final Action DELETE = Action.of("expert.delete", Actions.DELETE);

  private ExpertActions() {}

  public static List<Action> all() {
    return List.of(NEW, EDIT, DELETE);
  }
}
