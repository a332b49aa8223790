package app.quarterbook.ui.kit;

import javafx.scene.control.SplitPane;

/// Lets a split pane keep its divider where the person left it.
public final class Dividers {
  private Dividers() {}

  /// @param name names the pane in the preferences, e.g. `visits`
  /// @param usual where the divider stands at first, 0 to 1
  public static void remember(SplitPane pane, String name, double usual, Preferences preferences) {
    var key = "divider." + name;
    pane.setDividerPositions(preferences.number(key, usual));
    pane.getDividers()
        .getFirst()
        .positionProperty()
        .addListener((property, old, now) -> preferences.put(key, now));
  }
}
