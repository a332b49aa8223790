package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.ui.kit.BackgroundThread;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.WorkbookThread;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// A whole window as the program opens it, with the workbook on a thread of its own, and a
/// stopwatch
/// that stops when the screen is filled and laid out.
public final class BenchWindow implements AutoCloseable {
  private final WorkbookThread background;
  private final BackgroundThread indexing = new BackgroundThread("indexing", BenchWindow::fail);
  private final BackgroundThread asking = new BackgroundThread("asking", BenchWindow::fail);
  private final Shell shell;
  private final Stage stage;

  private BenchWindow(Database database, Path folder) {
    stage = new Stage();
    var toasts = new Toasts();
    var preferences = Preferences.of(folder.resolve("bench.properties"));
    background = new WorkbookThread(BenchWindow::fail);
    shell =
        new Shell(
            new Setup(
                database,
                folder,
                preferences,
                new Theme(preferences),
                background,
                indexing,
                asking,
                background.longWorkProperty(),
                toasts,
                new SystemFileDialogs(stage),
                Duration.ofMillis(400),
                () -> {}));
    stage.setScene(shell.scene());
    stage.setWidth(1000);
    stage.setHeight(700);
    stage.show();
  }

  public static BenchWindow open(Database database, Path folder) {
    return onFx(() -> new BenchWindow(database, folder));
  }

  public Navigator navigator() {
    return shell.router();
  }

  public Scene scene() {
    return shell.scene();
  }

  /// The places of the sidebar.
  public static List<app.quarterbook.ui.kit.Place> places() {
    return Destination.ALL.stream().map(Destination::place).toList();
  }

  /// Does something as a key would, and waits until everything it asked for is shown.
  ///
  /// @return milliseconds from the act to the end of the layout in which nothing is missing any
  /// more
  public double time(Runnable act) throws Exception {
    settle();
    var took = new CompletableFuture<Double>();
    Platform.runLater(
        () -> {
          long start = System.nanoTime();
          var stop =
              new Runnable() {
                @Override
                public void run() {
                  if (background.busyProperty().get()) {
                    Platform.requestNextPulse();
                    return;
                  }
                  scene().removePostLayoutPulseListener(this);
                  took.complete((System.nanoTime() - start) / 1e6);
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
      for (int i = 0; i < 3; i++) {
        onFx(() -> true);
      }
    } while (onFx(() -> background.busyProperty().get()));
  }

  @Override
  public void close() {
    onFx(
        () -> {
          shell.close();
          return true;
        });
    asking.close();
    indexing.close();
    background.close();
    onFx(
        () -> {
          stage.close();
          return true;
        });
  }

  private static void fail(Throwable failure) {
    throw new IllegalStateException(failure);
  }

  static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
  }
}
