package app.quarterbook.ui.client;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with clients.
public final class ClientActions {
  public static final Action NEW = Action.of("client.new", Actions.NEW);
  public static final Action CREATE = Action.keyless("client.create");
  public static final Action DELETE = Action.of("client.delete", Actions.DELETE);
  public static final Action MOVE = Action.of("client.move", "Shortcut+Shift+M");
  public static final Action MERGE = Action.keyless("client.merge");
  public static final Action NEXT_TAB = Action.of("client.nextTab", "Shortcut+Page_Down");
  public static final Action PREVIOUS_TAB = Action.of("client.previousTab", "Shortcut+Page_Up");

  static final Action MOVE_HERE = Action.keyless("client.moveHere");
  static final Action NEW_PERSON = Action.of("client.newPerson", Actions.NEW);
  static final Action EDIT_PERSON = Action.of("client.editPerson", Actions.EDIT);
  static final Action DELETE_PERSON = Action.of("client.deletePerson", Actions.DELETE);
  static final Action NEW_SITE = Action.of("client.newSite", Actions.NEW);
  static final Action EDIT_SITE = Action.of("client.editSite", Actions.EDIT);
  static final Action DELETE_SITE = Action.of("client.deleteSite", Actions.DELETE);
  static final Action NEW_EVENT = Action.of("client.newHorizon", Actions.NEW);
  static final Action EDIT_EVENT = Action.of("client.editHorizon", Actions.EDIT);
  static final Action DELETE_EVENT = Action.of("client.deleteHorizon", Actions.DELETE);

  private ClientActions() {}

  public static List<Action> all() {
    return List.of(
        NEW,
        CREATE,
        DELETE,
        MOVE,
        MERGE,
        NEXT_TAB,
        PREVIOUS_TAB,
        MOVE_HERE,
        NEW_PERSON,
        EDIT_PERSON,
        DELETE_PERSON,
        NEW_SITE,
        EDIT_SITE,
        DELETE_SITE,
        NEW_EVENT,
        EDIT_EVENT,
        DELETE_EVENT);
  }
}
