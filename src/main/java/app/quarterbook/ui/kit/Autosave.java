package app.quarterbook.ui.kit;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;

/// Saves one form shortly after the typing pauses. There is no Save button.
public final class Autosave implements AutoCloseable {
  private final Runnable save;
  private final Duration pause;
  private final Consumer<Autosave> closed;
  private @Nullable PauseTransition rest;
  private boolean waiting;

  Autosave(Runnable save, Duration pause, Consumer<Autosave> closed) {
    this.save = save;
    this.pause = pause;
    this.closed = closed;
  }

  /// Something was typed: save it when nothing more comes for a while.
  public void soon() {
    waiting = true;
    if (pause.isZero()) {
      now();
    } else {
      rest(pause);
    }
  }

  /// Saves at once what waits.
  public void now() {
    if (waiting) {
      waiting = false;
      if (rest != null) {
        rest.stop();
      }
      save.run();
    }
  }

  /// Saves what waits and ends.
  @Override
  public void close() {
    now();
    closed.accept(this);
  }

  private void rest(Duration pause) {
    if (rest == null) {
      rest = new PauseTransition(javafx.util.Duration.millis(pause.toMillis()));
      rest.setOnFinished(event -> now());
    }
    rest.playFromStart();
  }
}
