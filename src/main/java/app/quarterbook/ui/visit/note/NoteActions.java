package app.quarterbook.ui.visit.note;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with notes and pictures.
public final class NoteActions {
  static final Action TICK = Action.of("note.tick", "Shortcut+Enter");
  static final Action NOW = Action.of("note.now", "Alt+1");
  static final Action NEXT = Action.of("note.next", "Alt+2");
  static final Action LATER = Action.of("note.later", "Alt+3");
  static final Action POINT = Action.of("note.point", "Alt+4");
  static final Action OPEN = Action.of("note.open", "Alt+Enter");
  static final Action PREVIEW = Action.of("note.preview", "Shortcut+E");
  static final Action HEADINGS = Action.of("note.headings", "Shortcut+Shift+H");
  static final Action TEMPLATE = Action.of("note.template", "Shortcut+T");
  static final Action PHRASES = Action.of("note.phrases", "Shortcut+Space");
  static final Action PICTURE = Action.of("note.picture", "Shortcut+Shift+I");

  static final Action LARGE = Action.of("note.pictures.large", "Enter");
  static final Action CAPTION = Action.of("note.pictures.caption", Actions.EDIT);
  static final Action DELETE = Action.of("note.pictures.delete", Actions.DELETE);
  static final Action EARLIER = Action.of("note.pictures.earlier", "Alt+Up");
  static final Action ON = Action.of("note.pictures.on", "Alt+Down");

  private NoteActions() {}

  public static List<Action> all() {
    return List.of(
        TICK, NOW, NEXT, LATER, POINT, OPEN, PREVIEW, HEADINGS, TEMPLATE, PHRASES, PICTURE, LARGE,
        CAPTION, DELETE, EARLIER, ON);
  }
}
