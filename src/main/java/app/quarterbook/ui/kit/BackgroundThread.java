package app.quarterbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/// One named thread that does what it is asked for in the order asked, and is never interrupted.
public final class BackgroundThread implements Background, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(BackgroundThread.class.getName());

  private final String name;
  private final ExecutorService executor;
  private final Consumer<Throwable> failure;
  private final HeldWork held;

  /// @param failure tells the person, in one sentence, of what went wrong; called on the JavaFX
  /// thread
  public BackgroundThread(String name, Consumer<Throwable> failure) {
    this(name, failure, HeldWork.never());
  }

  BackgroundThread(String name, Consumer<Throwable> failure, HeldWork held) {
    this.name = name;
    this.failure = failure;
    this.held = held;
    executor = Executors.newSingleThreadExecutor(work -> new Thread(work, name));
  }

  @Override
  public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
    try {
      executor.execute(() -> perform(work, then, failed));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.WARNING, "asked for work after closing: " + name, e);
    }
  }

  /// Finishes everything that was asked for, then ends the thread. Takes no new work.
  @Override
  public void close() {
    retire();
    boolean interrupted = false;
    while (true) {
      try {
        if (executor.awaitTermination(1, TimeUnit.HOURS)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Takes no new work, and ends by itself once what was asked for is done.
  public void retire() {
    executor.shutdown();
  }

  private <T> void perform(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
    try {
      T result = held.call(work);
      Platform.runLater(() -> then.accept(result));
    } catch (Throwable e) {
      LOG.log(Level.SEVERE, "work failed: " + name, e);
      Platform.runLater(
          () -> {
            failure.accept(e);
            failed.run();
          });
    }
  }
}
