package app.quarterbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Work that a disk does not take is not dropped: it waits with everything asked for after it, is
/// tried again every few seconds and whenever the person asks, and goes on where it was. What was
/// typed stays in its fields meanwhile.
public final class HeldWork {
  /// How saving stands.
  public enum State {
    /// As it should.
    FINE,
    /// Nothing is saved just now; it waits.
    HELD,
    /// All is saved, the last of it with room that was kept for this.
    SCARCE
  }

  private static final long SECONDS = 5;

  private final Predicate<Throwable> passing;
  private final BooleanSupplier plenty;
  private final Semaphore again = new Semaphore(0);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.FINE);
  private volatile State now = State.FINE;
  private volatile boolean givenUp;

  /// @param passing whether a failure may pass, so that the same is worth trying again
  /// @param plenty asked after such a failure has passed: whether there is room again for the next
  public HeldWork(Predicate<Throwable> passing, BooleanSupplier plenty) {
    this.passing = passing;
    this.plenty = plenty;
  }

  /// For work that fails at once.
  static HeldWork never() {
    return new HeldWork(failure -> false, () -> true);
  }

  /// Does the work, however long the disk takes. The second try follows at once: the first may have
  /// made the room that it needs.
  <T> T call(Callable<? extends T> work) throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        T result = work.call();
        if (tries > 1) {
          show(plenty.getAsBoolean() ? State.FINE : State.SCARCE);
        }
        return result;
      } catch (Exception e) {
        if (givenUp || !passing.test(e)) {
          throw e;
        }
        if (tries > 1) {
          show(State.HELD);
          pause();
        }
      }
    }
  }

  /// Tries again now. On any thread.
  public void retry() {
    again.release();
  }

  /// Lets what is held fail, for the person leaves without it. On any thread.
  public void giveUp() {
    givenUp = true;
    again.release();
  }

  /// Looks once more whether there is room again. Not on the JavaFX thread.
  public void look() {
    if (now == State.SCARCE && plenty.getAsBoolean()) {
      show(State.FINE);
    }
  }

  /// Changes on the JavaFX thread.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void show(State next) {
    now = next;
    Platform.runLater(() -> state.set(next));
  }

  private void pause() {
    try {
      again.tryAcquire(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("the workbook's thread is never interrupted", e);
    }
  }
}
