package app.quarterbook.ui.shell;

import app.quarterbook.bench.Took;
import app.quarterbook.store.Database;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.BackgroundThread;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.WorkbookThread;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A whole window as the program opens it, with the workbook on a thread of its own, and a
/// stopwatch that stops when the screen is filled and laid out.
public final class BenchWindow implements AutoCloseable {
  private static final String FX = "JavaFX Application Thread";
  private static final List<String> THREADS = List.of(FX, "workbook", "asking");

  private final Waiting waiting = new Waiting();
  private final WorkbookThread workbook = new WorkbookThread(BenchWindow::fail);
  private final BackgroundThread index = new BackgroundThread("indexing", BenchWindow::fail);
  private final BackgroundThread asking = new BackgroundThread("asking", BenchWindow::fail);
  private final BackgroundThread backing = new BackgroundThread("backup", BenchWindow::fail);
  private final Stage stage = new Stage();
  private final Shell shell;

  private BenchWindow(Database database, Path folder) {
    var preferences = Preferences.of(folder.resolve("bench.properties"));
    shell =
        new Shell(
            new Setup(
                database,
                folder,
                preferences,
                new Theme(preferences),
                new Counted(workbook, waiting, waiting.asked),
                new Counted(index, waiting, waiting.unseen),
                new Counted(asking, waiting, waiting.asked),
                new Counted(backing, waiting, waiting.unseen),
                workbook.longWorkProperty(),
                new Toasts(),
                new SystemFileDialogs(stage),
                Duration.ofMillis(400),
                Protections.in(folder),
                () -> {},
                System::nanoTime,
                () -> {},
                () -> {}));
    stage.setScene(shell.scene());
    stage.setWidth(1000);
    stage.setHeight(700);
    stage.show();
  }

  public static BenchWindow open(Database database, Path folder) {
    return onFx(() -> new BenchWindow(database, folder));
  }

  /// The places of the sidebar.
  public static List<Place> places() {
    return Destination.ALL.stream().map(Destination::place).toList();
  }

  public Navigator navigator() {
    return shell.router();
  }

  public Scene scene() {
    return shell.scene();
  }

  /// Builds the search index.
  ///
  /// @return milliseconds until all of it can be found
  public double index() {
    long start = System.nanoTime();
    run(shell::beginIndex);
    settle();
    return (System.nanoTime() - start) / 1e6;
  }

  /// Does something as a key would, and waits until everything it asked for is shown.
  public Took time(Runnable act) throws Exception {
    return time(act, () -> true);
  }

  /// @param shown whether what was asked for is there; asked after each layout
  public Took time(Runnable act, BooleanSupplier shown) throws Exception {
    settle();
    var all = threads(THREADS);
    var fx = threads(List.of(FX));
    double before = processor(all);
    double fxBefore = processor(fx);
    var took = new CompletableFuture<Took>();
    Platform.runLater(
        () -> {
          long start = System.nanoTime();
          var stop =
              new Runnable() {
                @Override
                public void run() {
                  if (waiting.asked.get() > 0 || !shown.getAsBoolean()) {
                    Platform.requestNextPulse();
                    return;
                  }
                  scene().removePostLayoutPulseListener(this);
                  took.complete(
                      new Took(
                          (System.nanoTime() - start) / 1e6,
                          processor(all) - before,
                          processor(fx) - fxBefore));
                }
              };
          act.run();
          scene().addPostLayoutPulseListener(stop);
          Platform.requestNextPulse();
        });
    return took.get(120, TimeUnit.SECONDS);
  }

  /// Waits until nothing is going on.
  public void settle() {
    do {
      waiting.awaitNone();
      for (int i = 0; i < 3; i++) {
        run(() -> {});
      }
    } while (waiting.any());
  }

  public static void run(Runnable work) {
    onFx(
        () -> {
          work.run();
          return true;
        });
  }

  public static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
  }

  @Override
  public void close() {
    run(shell::close);
    workbook.close();
    index.close();
    asking.close();
    run(stage::close);
  }

  private static void fail(Throwable failure) {
    throw new IllegalStateException(failure);
  }

  private static long[] threads(List<String> names) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> names.contains(thread.getName()))
        .mapToLong(Thread::threadId)
        .toArray();
  }

  private static double processor(long[] threads) {
    var bean = ManagementFactory.getThreadMXBean();
    return LongStream.of(threads).map(bean::getThreadCpuTime).sum() / 1e6;
  }

  /// What goes on: what was asked for and has not been shown yet, and what nobody waits for, such
  /// as
  /// a backup. Who waits until nothing does leaves the processor to it.
  private static final class Waiting {
    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger unseen = new AtomicInteger();

    boolean any() {
      return asked.get() + unseen.get() > 0;
    }

    synchronized void done(AtomicInteger which) {
      which.decrementAndGet();
      notifyAll();
    }

    synchronized void awaitNone() {
      try {
        while (any()) {
          wait();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// Counts what goes on.
  private record Counted(Background background, Waiting waiting, AtomicInteger which)
      implements Background {
    @Override
    public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
      which.incrementAndGet();
      background.run(
          work,
          result -> {
            waiting.done(which);
            then.accept(result);
          },
          () -> {
            waiting.done(which);
            failed.run();
          });
    }
  }
}
