package app.quarterbook;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.disk.RequestLoop;
import app.quarterbook.store.disk.Requests;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.WorkbookThread;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// What a program started later says to the one whose window is open.
final class WindowRequests {
  private static final Logger LOG = System.getLogger(WindowRequests.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Clock clock;
  private @Nullable WindowOfWorkbook shown;
  private @Nullable RequestLoop loop;

  WindowRequests(Clock clock) {
    this.clock = clock;
  }

  /// From now on this window answers.
  void listen(WorkbookFolder home, WindowOfWorkbook window) {
    shown = window;
    if (loop != null) {
      return;
    }
    try {
      var begun =
          new Requests(home.requests())
              .loop(
                  request -> Platform.runLater(() -> answer(requireNonNull(shown), request)),
                  () -> Platform.runLater(() -> requireNonNull(shown).takeSlips()));
      loop = begun;
      WorkbookThread.aside("requests", begun);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "requests of later starts are not heard", e);
    }
  }

  /// Nobody answers any more.
  void close() {
    try {
      if (loop != null) {
        loop.close();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "requests may still be waited for", e);
    }
  }

  /// Asks the window that has the workbook open to come to the front.
  ///
  /// @param backup to look into there
  /// @param heard runs on the JavaFX thread
  /// @param unheard runs on the JavaFX thread where nobody answers: it may be a command that works
  ///     on the workbook
  void ask(WorkbookFolder home, Optional<Path> backup, Runnable heard, Runnable unheard) {
    var request = backup.map(Requests::look).orElse(Requests.RAISE);
    WorkbookThread.aside(
        "asking", () -> Platform.runLater(isHeard(home, request) ? heard : unheard));
  }

  /// Shows what restoring a backup would change.
  void look(WindowOfWorkbook window, Path backup) {
    window.go(new Place.BackupFile(backup, clock.instant()));
  }

  private void answer(WindowOfWorkbook window, String request) {
    window.raise();
    if (request.equals(Requests.CAPTURE)) {
      window.capture();
    }
    Requests.looked(request).ifPresent(file -> look(window, file));
  }

  private static boolean isHeard(WorkbookFolder home, String request) {
    try {
      return new Requests(home.requests()).ask(request, PATIENCE);
    } catch (IOException | InterruptedException e) {
      LOG.log(Level.WARNING, "the open window was not reached", e);
      return false;
    }
  }
}
