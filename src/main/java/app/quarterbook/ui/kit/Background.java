package app.quarterbook.ui.kit;

import app.quarterbook.model.Progress;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /// Runs work that takes long enough to be watched. The person can go on; what they save meanwhile
  /// waits its turn.
  ///
  /// @param sentence what is being done, e.g. "Importing visits.csv"
  default <T> void runLong(
      String sentence, Function<Progress, ? extends T> work, Consumer<? super T> then) {
    watch(new Watch(sentence, false, this::watched), work, then, () -> {});
  }

  /// The same for work that the person may cancel. It stops where it next says how far it is, and
  /// must have changed nothing then.
  ///
  /// @param cancelled runs on the JavaFX thread instead of `then`
  default <T> void runLong(
      String sentence,
      Function<Progress, ? extends T> work,
      Consumer<? super T> then,
      Runnable cancelled) {
    watch(new Watch(sentence, true, this::watched), work, then, cancelled);
  }

  private <T> void watch(
      Watch watch,
      Function<Progress, ? extends T> work,
      Consumer<? super T> then,
      Runnable cancelled) {
    run(() -> watch.<T>over(work), done -> done.ifPresentOrElse(then, cancelled));
  }

  /// Shows the long work that runs now; null: none does any more. On any thread.
  default void watched(@Nullable LongWork now) {}

  /// Runs work that takes its time and does not touch the workbook, beside what does; then hands
  /// its result to the JavaFX thread.
  default <T> void beside(Callable<? extends T> work, Consumer<? super T> then) {
    run(work, then);
  }

  /// For tests: everything happens at once on the caller's thread, and a failure is thrown.
  static Background sameThread() {
    return sameThread(now -> {});
  }

  /// For tests: the same, and how long work is shown.
  static Background sameThread(Consumer<@Nullable LongWork> watching) {
    return new SameThread(watching);
  }
}
