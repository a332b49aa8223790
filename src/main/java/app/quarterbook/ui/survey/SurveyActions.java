package app.quarterbook.ui.survey;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with surveys.
public final class SurveyActions {
  public static final Action NEW = Action.of("survey.new", Actions.NEW);
  static final Action DELETE = Action.of("survey.delete", Actions.DELETE_THIS);
  static final Action PREPARE = Action.of("survey.prepare", "Shortcut+Shift+P");
  static final Action COPY = Action.of("survey.copy", "Shortcut+Shift+T");
  static final Action SENT = Action.of("survey.sent", "Shortcut+Shift+S");
  static final Action ANSWERED = Action.of("survey.answered", "Shortcut+Enter");
  static final Action DECLINED = Action.keyless("survey.declined");
  static final Action SKIP = Action.keyless("survey.skip");
  static final Action FOLLOW_UP = Action.of("survey.followUp", "Shortcut+Shift+F");
  static final Action CLIENT = Action.of("survey.client", "Shortcut+Shift+C");

  private SurveyActions() {}

  public static List<Action> all() {
    return List.of(NEW, PREPARE, COPY, SENT, ANSWERED, DECLINED, SKIP, FOLLOW_UP, CLIENT, DELETE);
  }
}
