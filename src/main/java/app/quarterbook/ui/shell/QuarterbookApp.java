package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.store.StoreException;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BackgroundThread;
import app.quarterbook.ui.kit.HeldWork;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.WorkbookThread;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
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
  private final Runnable closed;
  private boolean closing;

  /// @param folder where the workbook lies
  /// @param preferencesFile where the window's own settings are kept
  /// @param closed called once everything is saved and the window is gone; closes the workbook
  /// @param reopened called instead where the workbook is to be opened again
  public QuarterbookApp(
      Stage stage,
      Database database,
      Path folder,
      Path preferencesFile,
      Runnable closed,
      Runnable reopened) {
    this.stage = stage;
    this.database = database;
    this.closed = closed;
    preferences = Preferences.of(preferencesFile);
    held = new HeldWork(QuarterbookApp::isStorageFailure, database::keepRoom);
    background = new WorkbookThread(this::tell, held);
    indexing = new BackgroundThread("indexing", this::tell);
    asking = new BackgroundThread("asking", this::tell);
    backing = new BackgroundThread("backup", this::tell);
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
                backing,
                background.longWorkProperty(),
                toasts,
                new SystemFileDialogs(stage),
                PAUSE,
                () -> close(closed),
                () -> close(reopened)));
    banner = new DiskBanner(held.stateProperty(), this::retry, held::giveUp);
    memory = new WindowMemory(stage, preferences);
    lastPlace = new LastPlace(preferences);
  }

  /// Shows the window where it was and at the place that was looked at last.
  public void open() {
    stage.setTitle(Text.of("shell.name"));
    stage.setScene(banner.above(shell.scene()));
    memory.restore();
    stage
        .focusedProperty()
        .addListener(
            (property, old, focused) -> {
              if (!focused) {
                shell.flush();
              }
            });
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
    stage.show();
    shell.router().go(lastPlace.get());
    shell.beginIndex();
    background.beside(database::keepRoom, kept -> {});
  }

  /// Brings the window to the front, e.g. when the program is started a second time.
  public void raise() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// Takes in what other programs left for the workbook; may be called on any thread.
  public void takeSlips() {
    Platform.runLater(shell::takeSlips);
  }

  /// Shows a place, e.g. after the first start.
  public void go(Place place) {
    shell.router().go(place);
  }

  /// Saves everything, then closes the window and hands back the workbook. While the disk does not
  /// take it, the window stays, and the person can leave without.
  public void close() {
    close(closed);
  }

  private void close(Runnable then) {
    shell.flush();
    banner.leaving();
    background.run(() -> true, saved -> finish(then), () -> finish(then));
  }

  private void finish(Runnable then) {
    if (closing) {
      return;
    }
    closing = true;
    lastPlace.keep(shell.router().placeProperty().get());
    memory.keep();
    shell.close();
    asking.retire();
    indexing.retire();
    stage.hide();
    backing.close();
    background.close();
    shell.lastBackup();
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
