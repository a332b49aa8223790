package app.quarterbook;

import static java.util.Objects.requireNonNull;

import app.quarterbook.sample.Sample;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.Requests;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.WorkbookThread;
import app.quarterbook.ui.start.Beginning;
import app.quarterbook.ui.start.StartView;
import app.quarterbook.ui.start.TroubleView;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows the first window: the workbook's, or what comes before there is one.
final class Window {
  private static final Logger LOG = System.getLogger(Window.class.getName());
  private static final Duration SLOW = Duration.millis(800);

  private final WorkbookFolder folder;
  private final Clock clock;
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private final WindowAhead ahead;
  private final Consumer<WindowOfWorkbook> opened;
  private @Nullable WindowOfWorkbook shown;

  Window(WorkbookFolder folder, Clock clock) {
    this(folder, clock, window -> {});
  }

  /// @param opened gets the window of each workbook that is shown
  Window(WorkbookFolder folder, Clock clock, Consumer<WindowOfWorkbook> opened) {
    this.folder = folder;
    this.clock = clock;
    this.opened = opened;
    ahead = new WindowAhead(folder, clock);
  }

  /// Shows the window and waits until it is closed.
  ///
  /// @return the exit code
  /// @throws StoreException if the system opens no window
  int run() {
    try {
      Platform.setImplicitExit(false);
      Platform.startup(() -> begin(new Stage()));
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "no window", e);
      throw StoreException.said("start.noWindow");
    }
    ahead.run();
    int code = exit.join();
    Platform.exit();
    return code;
  }

  private void begin(Stage stage) {
    if (ahead.isWanted()) {
      await(stage);
    } else if (folder.holdsWorkbook()) {
      open(stage, folder, new Place.Today());
    } else {
      show(stage, new StartView(folder.path().toString(), choice -> begin(stage, choice)));
    }
  }

  /// The window is there at once; where the disk is slow or the workbook has to be brought up to
  /// date, it says so.
  private void await(Stage stage) {
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
      listen(home, window);
      owner.stage.hide();
      if (fresh) {
        window.go(owner.first);
      }
      opened.accept(window);
    } catch (StoreException e) {
      window.vanish();
      if (e.isInUse() && raise(home)) {
        leave();
      } else if (e.isDamage()) {
        owner.damaged(e, Unlock.clear());
      } else {
        show(owner.stage, new TroubleView(e.sentence(), owner::again, this::leave));
      }
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

  /// A start while a window is open only raises it.
  private void listen(WorkbookFolder home, WindowOfWorkbook window) {
    boolean heard = shown != null;
    shown = window;
    if (heard) {
      return;
    }
    try {
      var requests =
          new Requests(home.requests())
              .loop(
                  request -> Platform.runLater(() -> answer(requireNonNull(shown), request)),
                  () -> Platform.runLater(() -> requireNonNull(shown).takeSlips()));
      WorkbookThread.aside("requests", requests);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "requests of later starts are not heard", e);
    }
  }

  private static void answer(WindowOfWorkbook window, String request) {
    window.raise();
    if (request.equals(Requests.CAPTURE)) {
      window.capture();
    }
  }

  private static boolean raise(WorkbookFolder home) {
    try {
      new Requests(home.requests()).drop(Requests.RAISE);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the open window was not reached", e);
      return false;
    }
  }

  private void leave() {
    exit.complete(0);
  }
}
