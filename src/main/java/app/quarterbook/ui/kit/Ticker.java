package app.quarterbook.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Does something again and again on the JavaFX thread. It is no animation: while one of those
/// runs, however slow it is, the toolkit works sixty times a second.
public final class Ticker implements AutoCloseable {
  private final Duration every;
  private final Runnable work;
  private boolean running;
  private int start;

  /// @param every from the end of one time to the next
  public Ticker(Duration every, Runnable work) {
    this.every = every;
    this.work = work;
  }

  /// Begins, if it does not run already; on the JavaFX thread.
  public void start() {
    if (!running) {
      running = true;
      start++;
      await(start);
    }
  }

  /// Nothing happens any more; on the JavaFX thread. It can be started again.
  @Override
  public void close() {
    running = false;
  }

  private void await(int begun) {
    CompletableFuture.delayedExecutor(every.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(() -> tick(begun));
  }

  private void tick(int begun) {
    if (running && begun == start) {
      try {
        work.run();
      } finally {
        await(begun);
      }
    }
  }
}
