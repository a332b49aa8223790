package app.quarterbook.ui.lock;

import app.quarterbook.ui.kit.Ticker;
import java.time.Duration;
import javafx.scene.Node;

/// Lets a pause run down, a second a tick, while somebody sees it.
final class Countdown {
  private Countdown() {}

  /// @param node what shows the pause; no time passes while it is in no window
  static void of(Pause pause, Node node) {
    var seconds = new Ticker(Duration.ofSeconds(1), pause::tick);
    node.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                seconds.close();
              } else {
                seconds.start();
              }
            });
  }
}
