package app.quarterbook;

import app.quarterbook.sample.Sample;
import app.quarterbook.store.Restoring;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.shell.SystemFileDialogs;
import app.quarterbook.ui.start.Beginning;
import app.quarterbook.ui.start.StartView;
import app.quarterbook.ui.start.TroubleView;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Shows the first window: the workbook's, or what comes before there is one.
final class Window {
  private static final Logger LOG = System.getLogger(Window.class.getName());
  private static final Duration SLOW = Duration.seconds(2);

  private final WorkbookFolder folder;
  private final Clock clock;
  private final Awaited<Integer> exit = new Awaited<>("start.noWindow");
  private final WindowAhead ahead;
  private final Consumer<WindowOfWorkbook> opened;
  private final WindowRequests requests;
  private Optional<Path> backup;

  /// @param backup to look into, or to begin with where there is no workbook
  Window(WorkbookFolder folder, Optional<Path> backup, Clock clock) {
    this(folder, backup, clock, window -> {});
  }

  /// @param opened gets the window of each workbook that is shown
  Window(
      WorkbookFolder folder,
      Optional<Path> backup,
      Clock clock,
      Consumer<WindowOfWorkbook> opened) {
    this.folder = folder;
    this.backup = backup;
    this.clock = clock;
    this.opened = opened;
    ahead = new WindowAhead(folder, clock);
    requests = new WindowRequests(clock);
  }

  /// Shows the window and waits until it is closed.
  ///
  /// @return the exit code
  /// @throws StoreException if the system opens no window
  int run() {
    try {
      Platform.setImplicitExit(false);
      Platform.startup(this::begin);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "no window", e);
      throw StoreException.said("start.noWindow");
    }
    int code = await();
    Platform.exit();
    return code;
  }

  /// Opens the workbook, and waits until its window is closed.
  ///
  /// @return the exit code
  /// @throws StoreException if no window could be shown
  int await() {
    ahead.run();
    return exit.get();
  }

  /// Shows the first window; on the JavaFX thread.
  void begin() {
    try {
      requireFonts();
      first(new Stage());
    } catch (RuntimeException | Error e) {
      exit.fail(e); // the program would wait for ever behind a window that never came
    }
  }

  /// A system without any font is found out here, and not in the middle of a first screen.
  private static void requireFonts() {
    try {
      new javafx.scene.text.Text("a").getLayoutBounds();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "no fonts", e);
      throw StoreException.said("start.noFonts");
    }
  }

  private void first(Stage stage) {
    if (ahead.isWanted()) {
      appear(stage);
    } else if (folder.holdsWorkbook()) {
      open(stage, folder, new Place.Today());
    } else {
      start(stage);
    }
  }

  private void start(Stage stage) {
    var view = new StartView(folder.path().toString(), choice -> begin(stage, choice));
    backup.ifPresent(file -> offer(stage, file, view));
    show(stage, view);
  }

  private void offer(Stage stage, Path file, StartView view) {
    try {
      var found = Restoring.read(file);
      var restore = new WindowRestore(folder, found, clock, new Restored(stage));
      view.offer(restore.sentence(), restore::begin);
    } catch (StoreException e) {
      view.say(e.sentence());
    }
  }

  /// The window is there at once; where the disk is slow or the workbook has to be brought up to
  /// date, it says so.
  private void appear(Stage stage) {
    var first = new Place.Today();
    var owner = new OwnerOf(stage, folder, first);
    var window = new WindowOfWorkbook(folder, clock, it -> {}, owner);
    var view = window.appear();
    var slow = new PauseTransition(SLOW);
    slow.setOnFinished(event -> view.say(ahead.sentence()));
    slow.play();
    ahead.then(
        () ->
            Platform.runLater(
                () -> {
                  slow.stop();
                  settle(owner, window, () -> window.begin(ahead.get()));
                }));
  }

  private void begin(Stage stage, Beginning choice) {
    backup = Optional.empty();
    switch (choice) {
      case EMPTY -> open(stage, folder, new Place.Clients());
      case IMPORT -> open(stage, folder, new Place.Import());
      case SAMPLE -> open(stage, folder.sample(), new Place.Today());
    }
  }

  /// The workbook's window is one of its own: it has another size and place than what was shown
  /// before it.
  private void open(Stage stage, WorkbookFolder home, Place first) {
    var owner = new OwnerOf(stage, home, first);
    var window =
        new WindowOfWorkbook(home, clock, home.equals(folder) ? it -> {} : Sample::fill, owner);
    settle(owner, window, window::begin);
  }

  private void settle(OwnerOf owner, WindowOfWorkbook window, Runnable begin) {
    var home = owner.home;
    boolean fresh = !home.holdsWorkbook();
    try {
      begin.run();
      requests.listen(home, window);
      owner.stage.hide();
      if (fresh) {
        window.go(owner.first);
      }
      backup.ifPresent(file -> requests.look(window, file));
      backup = Optional.empty();
      opened.accept(window);
    } catch (StoreException e) {
      window.vanish();
      if (e.isInUse()) {
        requests.ask(home, backup, this::leave, () -> owner.trouble(e.sentence()));
      } else if (e.isDamage()) {
        owner.damaged(e, Unlock.clear());
      } else {
        owner.trouble(e.sentence());
      }
    } catch (RuntimeException | Error e) {
      exit.fail(e);
    }
  }

  private final class OwnerOf implements WindowOfWorkbook.Owner {
    private final Stage stage;
    private final WorkbookFolder home;
    private final Place first;

    OwnerOf(Stage stage, WorkbookFolder home, Place first) {
      this.stage = stage;
      this.home = home;
      this.first = first;
    }

    void trouble(String sentence) {
      show(stage, new TroubleView(sentence, this::again, Window.this::leave));
    }

    @Override
    public void damaged(StoreException what, Unlock unlocked) {
      show(
          stage,
          new WindowRescue(home, unlocked, clock, what, this::again, Window.this::leave).begin());
    }

    @Override
    public void again() {
      open(stage, home, first);
    }

    @Override
    public void leave() {
      Window.this.leave();
    }
  }

  private void show(Stage stage, Parent view) {
    var scene = new Scene(view, 720, 560);
    new Theme(Preferences.of(folder.preferences())).dress(scene);
    stage.setTitle(Text.of("shell.name"));
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> leave());
    stage.show();
  }

  private final class Restored implements WindowRestore.Owner {
    private final Stage stage;

    Restored(Stage stage) {
      this.stage = stage;
    }

    @Override
    public void show(Parent view) {
      Window.this.show(stage, view);
    }

    @Override
    public FileDialogs files() {
      return new SystemFileDialogs(stage);
    }

    @Override
    public void restored(Unlock unlocked) {
      backup = Optional.empty();
      var owner = new OwnerOf(stage, folder, new Place.Today());
      var window = new WindowOfWorkbook(folder, clock, it -> {}, owner);
      settle(owner, window, () -> window.begin(unlocked));
    }

    @Override
    public void failed(String sentence) {
      show(new TroubleView(sentence, () -> start(stage), Window.this::leave));
    }
  }

  private void leave() {
    requests.close();
    exit.bring(0);
  }
}
