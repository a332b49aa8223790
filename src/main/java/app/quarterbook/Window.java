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
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Shows the first window: the workbook's, or what comes before there is one.
final class Window {
  private static final Logger LOG = System.getLogger(Window.class.getName());
  private static final String RAISE = "raise";

  private final WorkbookFolder folder;
  private final Clock clock;
  private final CompletableFuture<Integer> exit = new CompletableFuture<>();
  private @Nullable WindowOfWorkbook shown;

  Window(WorkbookFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Shows the window and waits until it is closed.
  ///
  /// @return the exit code
  int run() {
    Platform.setImplicitExit(false);
    Platform.startup(() -> begin(new Stage()));
    int code = exit.join();
    Platform.exit();
    return code;
  }

  private void begin(Stage stage) {
    if (folder.holdsWorkbook()) {
      open(stage, folder, new Place.Today());
    } else {
      show(stage, new StartView(folder.path().toString(), choice -> begin(stage, choice)));
    }
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
    boolean fresh = !home.holdsWorkbook();
    var owner = new OwnerOf(stage, home, first);
    var window =
        new WindowOfWorkbook(home, clock, home.equals(folder) ? it -> {} : Sample::fill, owner);
    try {
      window.begin();
      listen(home, window);
      stage.hide();
      if (fresh) {
        window.go(first);
      }
    } catch (StoreException e) {
      if (e.isInUse() && raise(home)) {
        leave();
      } else if (e.isDamage()) {
        owner.damaged(e, Unlock.clear());
      } else {
        show(stage, new TroubleView(e.sentence(), owner::again, this::leave));
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
                  request -> Platform.runLater(() -> requireNonNull(shown).raise()),
                  () -> Platform.runLater(() -> requireNonNull(shown).takeSlips()));
      WorkbookThread.aside("requests", requests);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "requests of later starts are not heard", e);
    }
  }

  private static boolean raise(WorkbookFolder home) {
    try {
      new Requests(home.requests()).drop(RAISE);
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
