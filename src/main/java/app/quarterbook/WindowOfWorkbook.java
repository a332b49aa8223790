package app.quarterbook;

import app.quarterbook.cli.Log;
import app.quarterbook.store.Database;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.BackupKeyCopies;
import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.backup.SecondKeyCopies;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.KeyCopies;
import app.quarterbook.store.disk.KeyCost;
import app.quarterbook.store.disk.LooseKeyCopies;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BackgroundThread;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.lock.LockView;
import app.quarterbook.ui.lock.LockViewModel;
import app.quarterbook.ui.shell.QuarterbookApp;
import app.quarterbook.ui.shell.SystemFileDialogs;
import app.quarterbook.ui.shell.WindowMemory;
import app.quarterbook.ui.start.WaitView;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The window of one workbook from the first sight to the end, locked and open in turns. While it
/// is locked, nothing of the workbook is open but its folder, which it keeps for itself.
final class WindowOfWorkbook {
  private final WorkbookFolder home;
  private final Clock clock;
  private final Consumer<Database> contents;
  private final Owner owner;
  private final QuarterbookApp.Frame frame;
  private final HeldFolder held;
  private @Nullable QuarterbookApp app;
  private @Nullable Place wanted;
  private Scene lockScene = new Scene(new Group());
  private Scene waitScene = lockScene;

  /// What follows when this window is gone and nothing is open any more.
  interface Owner {
    /// The workbook turned out to be damaged once it was unlocked.
    void damaged(StoreException what, Unlock unlocked);

    /// The workbook is to be opened once more, as after a restore.
    void again();

    /// The person is done.
    void leave();
  }

  /// @param contents what a new workbook holds
  WindowOfWorkbook(WorkbookFolder home, Clock clock, Consumer<Database> contents, Owner owner) {
    this(home, clock, contents, owner, SystemFileDialogs::new);
  }

  /// @param contents what a new workbook holds
  /// @param files what asks for files above the window
  WindowOfWorkbook(
      WorkbookFolder home,
      Clock clock,
      Consumer<Database> contents,
      Owner owner,
      Function<Stage, FileDialogs> files) {
    this.home = home;
    this.clock = clock;
    this.contents = contents;
    this.owner = owner;
    held = new HeldFolder(home);
    var preferences = Preferences.of(home.preferences());
    var stage = new Stage();
    frame =
        new QuarterbookApp.Frame(
            stage, home.path(), preferences, new Theme(preferences), files.apply(stage));
  }

  /// Shows the window while the workbook is still being opened.
  ///
  /// @return where to say what takes so long
  WaitView appear() {
    var view = new WaitView();
    waitScene = new Scene(view);
    frame.theme().dress(waitScene);
    var stage = frame.stage();
    stage.setTitle(Text.of("shell.name"));
    stage.setScene(waitScene);
    stage.setOnCloseRequest(Event::consume); // it opens all the same, and can be closed then
    new WindowMemory(stage, frame.preferences()).restore();
    stage.show();
    return view;
  }

  /// Shows the workbook, or the way to unlock it.
  ///
  /// @throws StoreException if it is in use or cannot be opened; nothing is shown then
  void begin() {
    if (!isProtected(home)) {
      begin(Unlock.clear());
      return;
    }
    held.hold();
    new WindowMemory(frame.stage(), frame.preferences()).restore();
    showLock(null);
  }

  /// Shows a workbook that was opened already; from now on it is this window's to close.
  ///
  /// @throws StoreException if it cannot be shown; it is closed then
  void begin(Database database) {
    show(database, Unlock.clear());
    frame.theme().undress(waitScene);
  }

  /// Nothing came of it; something else says why.
  void vanish() {
    frame.theme().undress(waitScene);
    frame.stage().hide();
  }

  /// Closes it as a person would.
  void close() {
    frame.stage().fireEvent(new WindowEvent(frame.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  Stage stage() {
    return frame.stage();
  }

  /// Goes to a place, as soon as the workbook is open.
  void go(Place place) {
    if (app == null) {
      wanted = place;
    } else {
      app.go(place);
    }
  }

  /// Brings the window to the front, e.g. when the program is started a second time.
  void raise() {
    frame.stage().setIconified(false);
    frame.stage().toFront();
    frame.stage().requestFocus();
  }

  /// Asks for a thought to keep, where the workbook is open.
  void capture() {
    if (app != null) {
      app.capture();
    }
  }

  /// Takes in what other programs left; while it is locked, that waits.
  void takeSlips() {
    var open = app;
    if (open != null) {
      open.takeSlips();
    }
  }

  /// Shows the workbook, whose key is asked of nobody any more.
  ///
  /// @throws StoreException if it cannot be opened; nothing is shown then
  void begin(Unlock unlock) {
    show(Workbook.open(home, unlock, clock, contents), unlock);
  }

  private void show(Database database, Unlock unlock) {
    try {
      Log.start(home);
      var protection = protection(unlock.key(home.keyFile()));
      app = new QuarterbookApp(frame, database, protection, ends(database));
      app.open();
      app.takeSlips();
    } catch (IOException e) {
      database.close();
      throw StoreException.said("store.folderFailed", home.path());
    }
  }

  private Protection protection(DataKey key) throws IOException {
    var disk = new RealDisk();
    var copies =
        List.<KeyCopies>of(
            new LooseKeyCopies(home),
            new BackupKeyCopies(new BackupFolder(home.backups()), disk),
            new SecondKeyCopies(home.secondFolder(), disk));
    return new Protection(home.keyFile(), key, KeyCost::calibrated, copies);
  }

  private void lock(Database database, Place place) {
    app = null;
    try {
      database.close();
      held.hold();
    } finally {
      showLock(place);
    }
  }

  /// @param back where to go once it is open; null: where it was left the last time
  private void showLock(@Nullable Place back) {
    var trying = new BackgroundThread("unlocking", failure -> {});
    var model =
        new LockViewModel(
            trying,
            home.keyFile(),
            key -> {
              unlock(key, back);
              trying.retire();
            });
    var stage = frame.stage();
    var view = new LockView(model, home.path().toString(), frame.files());
    lockScene = new Scene(view);
    frame.theme().dress(lockScene);
    stage.setTitle(Text.of("shell.name"));
    stage.setScene(lockScene);
    stage.setOnCloseRequest(
        event -> {
          trying.retire();
          held.release();
          owner.leave();
        });
    stage.show();
    view.focus();
  }

  /// @throws StoreException if it stays shut; it is held and locked then as before
  private void unlock(DataKey key, @Nullable Place back) {
    held.release();
    try {
      begin(Unlock.with(key));
    } catch (StoreException e) {
      if (e.isDamage()) {
        frame.stage().hide();
        owner.damaged(e, Unlock.with(key));
        return;
      }
      held.hold();
      throw e;
    }
    frame.theme().undress(lockScene);
    var there = wanted == null ? back : wanted;
    wanted = null;
    if (there != null) {
      go(there);
    }
  }

  /// Whether a passphrase, or another way to unlock it, comes before the workbook.
  static boolean isProtected(WorkbookFolder home) {
    try {
      return home.keyFile().exists() && !home.keyFile().ways().isEmpty();
    } catch (IOException opening) {
      return false; // opening it says what is wrong
    }
  }

  private QuarterbookApp.Ends ends(Database database) {
    return new QuarterbookApp.Ends(
        () -> close(database, owner::leave),
        () -> close(database, owner::again),
        place -> lock(database, place));
  }

  private static void close(Database database, Runnable then) {
    try {
      database.close();
    } finally {
      then.run();
    }
  }
}
