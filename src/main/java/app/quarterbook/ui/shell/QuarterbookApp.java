package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BackgroundThread;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.HeldWork;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.WorkbookThread;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;

/// One window on one open workbook, from opening to closing. To be made on the JavaFX thread.
public final class QuarterbookApp {
  private static final Duration PAUSE = Duration.ofMillis(400);

  private final Stage stage;
  private final Toasts toasts = new Toasts();
  private final HeldWork held;
  private final DiskBanner banner;
  private final WorkbookThread background;
  private final BackgroundThread indexing;
  private final BackgroundThread asking;
  private final BackgroundThread backing;
  private final Preferences preferences;
  private final Shell shell;
  private final WindowMemory memory;
  private final LastPlace lastPlace;
  private final Database database;
  private final Protection protection;
  private final Ends ends;
  private final ChangeListener<Boolean> looking = (property, old, focused) -> looked(focused);
  private boolean leaving;
  private boolean closing;

  /// What the window of a workbook keeps while that is locked.
  ///
  /// @param folder where the workbook lies
  /// @param preferences the window's own settings
  /// @param files asks for files above this window
  public record Frame(
      Stage stage, Path folder, Preferences preferences, Theme theme, FileDialogs files) {}

  /// What follows once everything is saved and nothing more is asked of the workbook.
  ///
  /// @param closed the window is gone; closes the workbook
  /// @param reopened the same, where the workbook is to be opened again
  /// @param locked gets the place to come back to; closes the workbook and shows something else in
  ///     the window
  public record Ends(Runnable closed, Runnable reopened, Consumer<Place> locked) {}

  public QuarterbookApp(Frame frame, Database database, Protection protection, Ends ends) {
    stage = frame.stage();
    this.database = database;
    this.protection = protection;
    this.ends = ends;
    preferences = frame.preferences();
    held = new HeldWork(QuarterbookApp::isStorageFailure, database::keepRoom);
    background = new WorkbookThread(this::tell, held);
    indexing = new BackgroundThread("indexing", this::tell);
    asking = new BackgroundThread("asking", this::tell);
    backing = new BackgroundThread("backup", this::tell);
    shell =
        new Shell(
            new Setup(
                database,
                frame.folder(),
                preferences,
                frame.theme(),
                background,
                indexing,
                asking,
                backing,
                background.longWorkProperty(),
                toasts,
                frame.files(),
                PAUSE,
                protection,
                this::lock,
                System::nanoTime,
                this::close,
                () -> leave(ends.reopened())));
    banner = new DiskBanner(held.stateProperty(), this::retry, held::giveUp);
    memory = new WindowMemory(stage, preferences);
    lastPlace = new LastPlace(preferences);
  }

  /// Shows the window where it was and at the place that was looked at last.
  public void open() {
    stage.setTitle(Text.of("shell.name"));
    stage.setScene(banner.above(shell.scene()));
    if (!stage.isShowing()) {
      memory.restore();
    }
    stage.focusedProperty().addListener(looking);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
    shell.router().go(lastPlace.get()); // what it shows is read while the window is laid out
    stage.show();
    background.run(() -> true, read -> afterLayout(this::goOn));
  }

  /// What can wait until the first screen is seen with what it shows.
  private void goOn() {
    if (closing) {
      return;
    }
    shell.beginIndex();
    background.beside(database::keepRoom, kept -> {});
    background.beside(protection::bringInStep, behind -> {});
  }

  private void afterLayout(Runnable work) {
    var scene = shell.scene();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(work);
          }
        });
    Platform.requestNextPulse();
  }

  /// Brings the window to the front, e.g. when the program is started a second time.
  public void raise() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Asks for a thought to keep, whatever is shown.
  public void capture() {
    shell.capture();
  }

  /// Takes in what other programs left for the workbook; may be called on any thread.
  public void takeSlips() {
    Platform.runLater(shell::takeSlips);
  }

  /// Shows a place, e.g. after the first start.
  public void go(Place place) {
    shell.go(place);
  }

  /// Saves everything, then closes the window and hands back the workbook. While the disk does not
  /// take it, the window stays, and the person can leave without.
  public void close() {
    leave(ends.closed());
  }

  /// Saves everything, then hands back the workbook and leaves the window to something else. While
  /// the disk does not take it, it stays open: nothing is lost for the sake of a lock.
  private void lock() {
    if (leaving) {
      return;
    }
    var here = shell.router().placeProperty().get();
    var back = here == null ? lastPlace.get() : here;
    saved(() -> finish(() -> {}, () -> ends.locked().accept(back)));
  }

  private void leave(Runnable then) {
    banner.leaving();
    saved(
        () ->
            finish(
                stage::hide,
                () -> {
                  shell.lastBackup();
                  then.run();
                }));
  }

  private void saved(Runnable then) {
    leaving = true;
    shell.flush();
    background.run(() -> true, saved -> then.run(), then);
  }

  private void looked(boolean focused) {
    if (!focused) {
      shell.flush();
    }
  }

  /// @param seen what a person sees at once, before the last work is done
  private void finish(Runnable seen, Runnable then) {
    if (closing) {
      return;
    }
    closing = true;
    stage.focusedProperty().removeListener(looking);
    lastPlace.keep(shell.router().placeProperty().get());
    memory.keep();
    shell.close();
    asking.retire();
    indexing.retire();
    seen.run();
    backing.close();
    background.close();
    then.run();
  }

  private void retry() {
    held.retry();
    background.beside(
        () -> {
          held.look();
          return true;
        },
        looked -> {});
  }

  private static boolean isStorageFailure(Throwable failure) {
    return failure instanceof StoreException store && store.isStorageFailure();
  }

  private void tell(Throwable failure) {
    toasts.problem(Failures.sentence(failure));
  }
}
