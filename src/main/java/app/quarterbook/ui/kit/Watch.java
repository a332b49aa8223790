package app.quarterbook.ui.kit;

import app.quarterbook.model.Cancelled;
import app.quarterbook.model.Progress;
import app.quarterbook.text.Text;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Long work between the thread that does it and the person who watches it. Nothing interrupts the
/// thread: that somebody wants it to stop is told when the work next says how far it is.
final class Watch implements Progress {
  private final String sentence;
  private final Consumer<@Nullable LongWork> shown;
  private final @Nullable Runnable cancel;
  private @Nullable LongWork now;
  private boolean asked;

  /// @param shown told of every change in the order of the changes, by the thread that works or the
  /// one that cancels; null when nothing runs any more
  Watch(String sentence, boolean cancellable, Consumer<@Nullable LongWork> shown) {
    this.sentence = sentence;
    this.shown = shown;
    this.cancel = cancellable ? this::cancel : null;
  }

  /// Does the work.
  ///
  /// @return empty if it was cancelled
  <T> Optional<T> over(Function<Progress, ? extends T> work) {
    try {
      at(0, 0);
      return Optional.of(work.apply(this));
    } catch (Cancelled cancelled) {
      return Optional.empty();
    } finally {
      show(null);
    }
  }

  @Override
  public synchronized void at(long done, long all) {
    if (asked) {
      throw new Cancelled();
    }
    show(LongWork.at(sentence, done, all, cancel));
  }

  private synchronized void cancel() {
    if (now != null) {
      asked = true;
      show(new LongWork(Text.of("kit.cancelling"), -1, null));
    }
  }

  private synchronized void show(@Nullable LongWork next) {
    if (next == null || !next.equals(now)) {
      now = next;
      shown.accept(next);
    }
  }
}
