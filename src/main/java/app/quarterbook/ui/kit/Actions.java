package app.quarterbook.ui.kit;

import java.util.List;

/// The actions that mean the same everywhere, and their standard keys. A feature gives its own
/// actions those keys where they fit: `Action.of("visit.new", Actions.NEW)`.
public final class Actions {
  /// Creates here.
  public static final String NEW = "Shortcut+N";

  /// Edits what is selected.
  public static final String EDIT = "F2";

  /// Deletes what is selected; it can be undone.
  public static final String DELETE = "Delete";

  /// Deletes the record whose page is shown, wherever the focus is. Not the bare key: on a page it
  /// is pressed for a letter or a line, and must never take the whole record.
  public static final String DELETE_THIS = "Shortcut+Shift+D";

  public static final Action FIND = Action.of("kit.find", "Shortcut+F");

  private Actions() {}

  public static List<Action> all() {
    return List.of(FIND);
  }
}
