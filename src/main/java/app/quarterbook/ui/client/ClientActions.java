package app.quarterbook.ui.client;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with clients.
public final class ClientActions {
  public static final Action NEW = Action.of("client.new", Actions.NEW);
  public static final Action CREATE = Action.keyless("client.create");
  public static final Action DELETE = Action.of("client.delete", Actions.DELETE);
  static final Action DELETE_THIS = Action.of("client.deleteThis", Actions.DELETE_THIS);
  public static final Action MOVE = Action.of("client.move", "Shortcut+Shift+M");
  public static final Action MERGE = Action.keyless("client.merge");
  public static final Action NEXT_TAB = Action.of("client.nextTab", "Shortcut+Page Down");
  public static final Action PREVIOUS_TAB = Action.of("client.previousTab", "Shortcut+Page Up");

  static final Action MOVE_HERE = Action.keyless("client.moveHere");
  static final Action NEW_PERSON = Action.of("client.person.new", Actions.NEW);
  static final Action EDIT_PERSON = Action.of("client.person.edit", Actions.EDIT);
  static final Action DELETE_PERSON = Action.of("client.person.delete", Actions.DELETE);
  static final Action NEW_SITE = Action.of("client.site.new", Actions.NEW);
  static final Action EDIT_SITE = Action.of("client.site.edit", Actions.EDIT);
  static final Action DELETE_SITE = Action.of("client.site.delete", Actions.DELETE);
  static final Action NEW_EVENT = Action.of("client.horizon.new", Actions.NEW);
  static final Action EDIT_EVENT = Action.of("client.horizon.edit", Actions.EDIT);
  static final Action DELETE_EVENT = Action.of("client.horizon.delete", Actions.DELETE);

  private ClientActions() {}

  public static List<Action> all() {
    return List.of(
        NEW,
        CREATE,
        DELETE,
        DELETE_THIS,
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
