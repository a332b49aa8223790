package app.quarterbook.ui.kit;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;

/// Saves one form shortly after the typing pauses, and now and then while it goes on without a
/// pause. There is no Save button.
public final class Autosave implements AutoCloseable {
  private final Runnable save;
  private final Duration pause;
  private final Consumer<Autosave> closed;
  private @Nullable PauseTransition rest;
  private @Nullable PauseTransition patience;
  private boolean waiting;

  Autosave(Runnable save, Duration pause, Consumer<Autosave> closed) {
    this.save = save;
    this.pause = pause;
    this.closed = closed;
  }

  /// Something was typed: save it when nothing more comes for a while, and in any case when it has
  /// waited for half as long again.
  public void soon() {
    boolean first = !waiting;
    waiting = true;
    if (pause.isZero()) {
      now();
      return;
    }
    rest = started(rest, pause);
    if (first) {
      patience = started(patience, pause.multipliedBy(3).dividedBy(2));
    }
  }

  /// Saves at once what waits.
  public void now() {
    if (waiting) {
      waiting = false;
      stop(rest);
      stop(patience);
      save.run();
    }
  }

  /// Saves what waits and ends.
  @Override
  public void close() {
    now();
    closed.accept(this);
  }

  private PauseTransition started(@Nullable PauseTransition known, Duration time) {
    var transition =
        known == null ? new PauseTransition(javafx.util.Duration.millis(time.toMillis())) : known;
    transition.setOnFinished(event -> now());
    transition.playFromStart();
    return transition;
  }

  private static void stop(@Nullable PauseTransition transition) {
    if (transition != null) {
      transition.stop();
    }
  }
}
