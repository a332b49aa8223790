package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Screen;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The screens one behind the other, of which one is seen. One that is kept stays in the window out
/// of sight: taking its look on again is most of what showing a screen costs.
final class ScreenStack extends StackPane {
  private final Predicate<Screen> keeps;
  private final Map<Screen, Node> nodes = new HashMap<>();

  /// @param keeps whether a screen may be shown again as it is
  ScreenStack(Predicate<Screen> keeps) {
    this.keeps = keeps;
    setMinSize(0, 0);
  }

  /// @param screen null: none
  void show(@Nullable Screen screen) {
    nodes.keySet().removeIf(other -> !keeps.test(other));
    getChildren().retainAll(nodes.values());
    nodes.forEach((other, node) -> see(node, other == screen));
    if (screen != null && !nodes.containsKey(screen)) {
      add(screen);
    }
    requestFocus(); // until the screen takes it; else a button above would, and the next key
  }

  /// Parts of a split pane are in the window only once it has its look, and can take the focus
  /// then.
  private void add(Screen screen) {
    var node = screen.node();
    if (node instanceof Region region) {
      region.setMinSize(0, 0);
    }
    nodes.put(screen, node);
    getChildren().add(node);
    node.applyCss();
  }

  private static void see(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }
}
