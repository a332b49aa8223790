package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What the window itself can do.
final class ShellActions {
  static final Action PALETTE = Action.of("shell.palette", "Shortcut+K");
  static final Action KEYS = Action.of("shell.keys", "F1");
  static final Action UNDO = Action.of("shell.undo", "Shortcut+Z");
  static final Action REDO = Action.of("shell.redo", "Shortcut+Shift+Z");
  static final Action BACK = Action.of("shell.back", "Alt+Left");
  static final Action LARGER = Action.of("shell.larger", "Shortcut+Plus");
  static final Action SMALLER = Action.of("shell.smaller", "Shortcut+Minus");
  static final Action USUAL_SIZE = Action.of("shell.usualSize", "Shortcut+0");
  static final Action LIGHT = Action.keyless("shell.light");
  static final Action DARK = Action.keyless("shell.dark");
  static final Action SYSTEM = Action.keyless("shell.system");
  static final Action PAST = Action.of("shell.past", "Shortcut+H");
  static final Action CANCEL = Action.of("shell.cancel", "Shortcut+Period");
  static final Action ABOUT = Action.keyless("shell.about");
  static final Action QUIT = Action.of("shell.quit", "Shortcut+Q");

  static final Action TODAY = Action.of("shell.today", "Shortcut+1");
  static final Action CLIENTS = Action.of("shell.clients", "Shortcut+2");
  static final Action PLAN = Action.of("shell.plan", "Shortcut+3");
  static final Action VISITS = Action.of("shell.visits", "Shortcut+4");
  static final Action AGREEMENTS = Action.of("shell.agreements", "Shortcut+5");
  static final Action CHECKLISTS = Action.of("shell.checklists", "Shortcut+Shift+L");
  static final Action SURVEYS = Action.of("shell.surveys", "Shortcut+6");
  static final Action BILLING = Action.of("shell.billing", "Shortcut+J");
  static final Action EXPERTS = Action.of("shell.experts", "Shortcut+7");
  static final Action IMPORT = Action.of("shell.import", "Shortcut+8");
  static final Action INBOX = Action.of("shell.inbox", "Shortcut+9");
  static final Action BACKUPS = Action.of("shell.backups", "Shortcut+Shift+B");
  static final Action SETTINGS = Action.of("shell.settings", "Shortcut+Comma");
  static final Action HELP = Action.of("shell.help", "Shortcut+F1");

  private ShellActions() {}

  static List<Action> all() {
    return List.of(
        PALETTE,
        KEYS,
        UNDO,
        REDO,
        BACK,
        LARGER,
        SMALLER,
        USUAL_SIZE,
        LIGHT,
        DARK,
        SYSTEM,
        PAST,
        CANCEL,
        ABOUT,
        QUIT,
        TODAY,
        CLIENTS,
        PLAN,
        VISITS,
        AGREEMENTS,
        BILLING,
        CHECKLISTS,
        SURVEYS,
        EXPERTS,
        IMPORT,
        INBOX,
        BACKUPS,
        SETTINGS,
        HELP);
  }
}
