package app.quarterbook.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

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
                Platform.runLater(node::requestFocus);
              }
            });
  }
}
