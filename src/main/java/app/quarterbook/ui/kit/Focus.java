package app.quarterbook.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Gives the focus to a node that may not be seen yet: what lies in a scroll pane comes into the
/// window only when that is laid out.
public final class Focus {
  private Focus() {}

  public static void on(Node node) {
    if (node.getScene() != null) {
      node.requestFocus();
      return;
    }
    node.sceneProperty()
        .addListener(
            new ChangeListener<Scene>() {
              @Override
              public void changed(ObservableValue<? extends Scene> scene, Scene old, Scene now) {
                node.sceneProperty().removeListener(this);
                var before = now.getFocusOwner();
                Platform.runLater(() -> focusUnlessMoved(node, before));
              }
            });
  }

  /// Who meanwhile writes in another field stays there.
  private static void focusUnlessMoved(Node node, @Nullable Node before) {
    var scene = node.getScene();
    var now = scene == null ? null : scene.getFocusOwner();
    if (now == before || !(now instanceof TextInputControl)) {
      node.requestFocus();
    }
  }
}
