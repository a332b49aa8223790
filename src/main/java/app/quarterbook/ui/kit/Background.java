package app.quarterbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where everything that touches the workbook runs: one thread, in the order asked for, never
/// interrupted. A failure is logged and told in one sentence; what was to follow does not run.
public interface Background {
  /// Runs the work, then hands its result to the JavaFX thread.
  default <T> void run(Callable<? extends T> work, Consumer<? super T> then) {
    run(work, then, () -> {});
  }

  /// Runs the work, then hands its result to the JavaFX thread.
  ///
  /// @param failed runs on the JavaFX thread instead of `then`, after the failure was told
  <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed);

  /// Runs the work to its end, even when the window closes meanwhile.
  default void run(Runnable work) {
    run(
        () -> {
          work.run();
          return true;
        },
        done -> {});
  }

  /// For tests: everything happens at once on the caller's thread, and a failure is thrown.
  static Background sameThread() {
    return new SameThread();
  }
}
