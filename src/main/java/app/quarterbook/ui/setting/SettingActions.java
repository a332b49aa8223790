package app.quarterbook.ui.setting;

import app.quarterbook.ui.kit.Action;
import java.util.List;

/// What can be done in the settings besides setting.
public final class SettingActions {
  static final Action CHOOSE_LOGO = Action.keyless("setting.chooseLogo");
  static final Action REMOVE_LOGO = Action.keyless("setting.removeLogo");

  private SettingActions() {}

  public static List<Action> all() {
    return List.of(CHOOSE_LOGO, REMOVE_LOGO);
  }
}
