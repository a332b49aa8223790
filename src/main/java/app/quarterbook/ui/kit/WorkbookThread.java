package app.quarterbook.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The thread named "workbook". It is never interrupted, because an interrupt inside the database's
/// file I/O would close the database; closing waits until everything asked for is done.
public final class WorkbookThread implements Background, AutoCloseable {
  private final HeldWork held;
  private final BackgroundThread thread;
  private final BackgroundThread beside;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable LongWork> longWork = new ReadOnlyObjectWrapper<>();
  private int waiting;

  /// @param failure tells the person, in one sentence, of what went wrong; called on the JavaFX
  /// thread
  public WorkbookThread(Consumer<Throwable> failure) {
    this(failure, HeldWork.never());
  }

  /// @param held holds up what the disk does not take
  public WorkbookThread(Consumer<Throwable> failure, HeldWork held) {
    this.held = held;
    thread = new BackgroundThread("workbook", failure, held);
    beside = new BackgroundThread("beside", failure);
  }

  @Override
  public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
    count(1);
    thread.run(
        work,
        result -> {
          count(-1);
          then.accept(result);
        },
        () -> {
          count(-1);
          failed.run();
        });
  }

  @Override
  public void watched(@Nullable LongWork now) {
    Platform.runLater(() -> longWork.set(now));
  }

  @Override
  public <T> void beside(Callable<? extends T> work, Consumer<? super T> then) {
    beside.run(work, then, () -> {});
  }

  /// The long work that runs now; null where none does. Changes on the JavaFX thread.
  public ReadOnlyObjectProperty<@Nullable LongWork> longWorkProperty() {
    return longWork.getReadOnlyProperty();
  }

  /// Runs something that waits for the world outside, on a thread of its own that never touches the
  /// workbook and ends with the program.
  public static void aside(String name, Runnable waiting) {
    var thread = new Thread(waiting, name);
    thread.setDaemon(true);
    thread.start();
  }

  /// Whether work is waiting or running; changes on the JavaFX thread.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Finishes everything that was asked for, then ends the threads. Takes no new work, and no
  /// longer waits for a disk.
  @Override
  public void close() {
    held.giveUp();
    beside.close();
    thread.close();
  }

  private void count(int change) {
    if (!Platform.isFxApplicationThread()) {
      Platform.runLater(() -> count(change));
      return;
    }
    waiting += change;
    busy.set(waiting > 0);
  }
}
