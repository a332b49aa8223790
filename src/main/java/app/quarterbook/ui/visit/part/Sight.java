package app.quarterbook.ui.visit.part;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings into sight what a key has given the focus: a scroll pane does so by itself only for Tab.
final class Sight {
  /// Room that is left above or below, in pixels.
  private static final double ROOM = 24;

  private Sight() {}

  static void bring(Node node) {
    for (var it = node.getParent(); it != null; it = it.getParent()) {
      if (it instanceof ScrollPane pane && pane.getContent() != null) {
        bring(node, pane);
        return;
      }
    }
  }

  private static void bring(Node node, ScrollPane pane) {
    var content = pane.getContent();
    var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double sight = pane.getViewportBounds().getHeight();
    double hidden = content.getBoundsInLocal().getHeight() - sight;
    double top = pane.getVvalue() * hidden;
    double least = place.getMaxY() + ROOM - sight;
    double most = place.getMinY() - ROOM;
    if (hidden > 0 && (top < least || top > most)) {
      pane.setVvalue(Math.clamp((top < least ? least : most) / hidden, 0, 1));
    }
  }
}
