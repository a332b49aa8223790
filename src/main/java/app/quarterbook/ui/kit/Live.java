package app.quarterbook.ui.kit;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a screen shows of the workbook: loaded when it is made and again after each change. Changes
/// that come while a load waits for its turn are one load. A screen out of sight loads when it is
/// seen again, if something changed, and one that was left loads no more.
public final class Live<T> implements AutoCloseable {
  private final Background background;
  private final Callable<T> load;
  private final Consumer<T> show;
  private final Runnable unlisten;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final AtomicBoolean missed = new AtomicBoolean();
  private volatile boolean resting;
  private volatile boolean closed;

  /// @param listen is told what to run after each change, on any thread, and gives back what ends
  ///     that
  /// @param load reads; on the workbook thread
  /// @param show takes what was read; on the JavaFX thread
  public Live(
      Background background,
      Function<Runnable, Runnable> listen,
      Callable<T> load,
      Consumer<T> show) {
    this.background = background;
    this.load = load;
    this.show = show;
    unlisten = listen.apply(this::reload);
  }

  /// Loads when its turn comes; from any thread.
  public void reload() {
    if (resting) {
      missed.set(true);
    } else if (!waiting.getAndSet(true)) {
      background.run(this::read, found -> found.ifPresent(this::present));
    }
  }

  /// From now on changes are only noted.
  public void rest() {
    resting = true;
  }

  /// Loads what changed since {@link #rest()}, if anything did, and follows again.
  public void wake() {
    resting = false;
    if (missed.getAndSet(false)) {
      reload();
    }
  }

  @Override
  public void close() {
    closed = true;
    unlisten.run();
  }

  private Optional<T> read() throws Exception {
    waiting.set(false);
    return closed ? Optional.empty() : Optional.of(load.call());
  }

  private void present(T found) {
    if (!closed) {
      show.accept(found);
    }
  }
}
