package app.quarterbook.ui.backup;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import java.util.List;

/// What can be done with backups.
public final class BackupActions {
  public static final Action MAKE = Action.of("backup.make", Actions.NEW);
  public static final Action PREVIEW = Action.of("backup.preview", Actions.EDIT);
  public static final Action OPEN = Action.keyless("backup.open");
  public static final Action RESTORE = Action.keyless("backup.restore");
  public static final Action CHECK = Action.of("backup.check", "F5");
  public static final Action CHOOSE = Action.keyless("backup.choose");
  public static final Action FORGET = Action.keyless("backup.forget");
  public static final Action SHOW = Action.keyless("backup.show");

  private BackupActions() {}

  public static List<Action> all() {
    return List.of(MAKE, PREVIEW, OPEN, RESTORE, CHECK, CHOOSE, FORGET, SHOW);
  }
}
