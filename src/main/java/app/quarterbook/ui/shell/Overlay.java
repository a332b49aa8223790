package app.quarterbook.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet over the window, one at a time. Esc or a click beside it takes it away, and the focus
/// returns to where it was. What the sheet lies on, with its shadow, is a node of its own that is
/// drawn once: on the sheet itself the shadow would be blurred anew for each letter typed there,
/// which took longer than all else.
final class Overlay extends StackPane {
  private final Region ground = new Region();
  private @Nullable Node before;

  Overlay() {
    getStyleClass().add("shade");
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    ground.getStyleClass().add("overlay-ground");
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    ground.setCache(true);
    setOnMouseClicked(
        event -> {
          if (event.getTarget() == this) {
            hide();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::hideOnEscape);
    sceneProperty()
        .addListener(
            (property, old, scene) -> {
              if (scene != null) {
                scene.focusOwnerProperty().addListener((focus, was, now) -> keepFocus(now));
              }
            });
  }

  /// @param focus what of the sheet gets the focus
  void show(Region sheet, Node focus) {
    if (!isVisible()) {
      before = getScene().getFocusOwner();
    }
    if (!sheet.getStyleClass().contains("overlay-sheet")) {
      sheet.getStyleClass().add("overlay-sheet");
    }
    getChildren().setAll(ground, sheet);
    setVisible(true);
    focus.requestFocus();
  }

  void hide() {
    setVisible(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (isVisible() && !getChildren().isEmpty()) {
      var sheet = getChildren().getLast().getBoundsInParent();
      ground.resizeRelocate(sheet.getMinX(), sheet.getMinY(), sheet.getWidth(), sheet.getHeight());
    }
  }

  private void keepFocus(@Nullable Node owner) {
    if (isVisible() && owner != null && !within(owner)) {
      getChildren().getLast().requestFocus();
    }
  }

  private boolean within(Node node) {
    for (Node it = node; it != null; it = it.getParent()) {
      if (it == this) {
        return true;
      }
    }
    return false;
  }

  private void hideOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }
}
