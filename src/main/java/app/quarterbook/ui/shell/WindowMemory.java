package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Preferences;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens the window where it was closed, if that is still on a screen.
public final class WindowMemory {
  static final double LEAST_WIDTH = 1000;
  static final double LEAST_HEIGHT = 700;
  private static final double USUAL_WIDTH = 1200;
  private static final double USUAL_HEIGHT = 780;

  private final Stage stage;
  private final Preferences preferences;

  public WindowMemory(Stage stage, Preferences preferences) {
    this.stage = stage;
    this.preferences = preferences;
  }

  public void restore() {
    var most = Screen.getPrimary().getVisualBounds();
    double width = preferences.number("window.width", Math.min(USUAL_WIDTH, most.getWidth()));
    double height = preferences.number("window.height", Math.min(USUAL_HEIGHT, most.getHeight()));
    double x = preferences.number("window.x", Double.MAX_VALUE);
    double y = preferences.number("window.y", Double.MAX_VALUE);
    stage.setMinWidth(Math.min(LEAST_WIDTH, most.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, most.getHeight()));
    stage.setWidth(Math.max(width, stage.getMinWidth()));
    stage.setHeight(Math.max(height, stage.getMinHeight()));
    if (!Screen.getScreensForRectangle(x, y, 100, 100).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(preferences.get("window.maximized").map("true"::equals).orElse(false));
  }

  void keep() {
    preferences.put("window.maximized", stage.isMaximized());
    if (!stage.isMaximized()) {
      preferences.put("window.width", stage.getWidth());
      preferences.put("window.height", stage.getHeight());
      preferences.put("window.x", stage.getX());
      preferences.put("window.y", stage.getY());
    }
    preferences.save();
  }
}
