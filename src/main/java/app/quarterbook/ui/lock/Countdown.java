package app.quarterbook.ui.lock;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// Lets a pause run down, a second a tick, while somebody sees it.
final class Countdown {
  private Countdown() {}

  /// @param node what shows the pause; no time passes while it is in no window
  static void of(Pause pause, Node node) {
    var seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> pause.tick()));
    seconds.setCycleCount(Animation.INDEFINITE);
    node.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                seconds.stop();
              } else {
                seconds.play();
              }
            });
  }
}
