package app.quarterbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes asynchronous view models deterministic in tests.
final class SameThread implements Background {
  private final Consumer<@Nullable LongWork> watching;

  SameThread(Consumer<@Nullable LongWork> watching) {
    this.watching = watching;
  }

  @Override
  public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
    T result;
    try {
      result = work.call();
    } catch (RuntimeException e) {
      failed.run();
      throw e;
    } catch (Exception e) {
      failed.run();
      throw new IllegalStateException(e);
    }
    then.accept(result);
  }

  @Override
  public void watched(@Nullable LongWork now) {
    watching.accept(now);
  }
}
