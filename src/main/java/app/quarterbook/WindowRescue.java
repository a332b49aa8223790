package app.quarterbook;

import app.quarterbook.store.Recovery;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.WorkbookThread;
import app.quarterbook.ui.start.RecoveryView;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The repair of a damaged workbook behind its screen.
final class WindowRescue {
  private static final Logger LOG = System.getLogger(WindowRescue.class.getName());

  private final Recovery recovery;
  private final Clock clock;
  private final Runnable open;
  private final RecoveryView view;

  /// @param unlock gives the key of the workbook
  /// @param problem what is wrong with it
  /// @param open opens it once more
  WindowRescue(
      WorkbookFolder folder,
      Unlock unlock,
      Clock clock,
      StoreException problem,
      Runnable open,
      Runnable quit) {
    this.recovery = new Recovery(folder, unlock, clock);
    this.clock = clock;
    this.open = open;
    this.view = new RecoveryView(problem.sentence(), open, quit);
  }

  /// Begins to look what is left; the view shows the rest.
  RecoveryView begin() {
    aside(
        recovery::look,
        prospect ->
            view.found(
                prospect.sentence(clock),
                prospect.next(),
                prospect.isHopeful() ? List.of(this::repair) : List.of()));
    return view;
  }

  private void repair() {
    aside(
        recovery::run,
        damaged ->
            damaged.ifPresentOrElse(
                folder -> view.done(Text.of("recovery.done", folder.getFileName()), open), open));
  }

  private <T> void aside(Callable<T> work, Consumer<T> then) {
    WorkbookThread.aside("recovery", () -> perform(work, then));
  }

  private <T> void perform(Callable<T> work, Consumer<T> then) {
    try {
      T result = work.call();
      Platform.runLater(() -> then.accept(result));
    } catch (StoreException e) {
      Platform.runLater(() -> view.failed(e.sentence()));
    } catch (Exception e) {
      LOG.log(Level.ERROR, "the repair failed", e);
      Platform.runLater(() -> view.failed(Text.of("store.failed")));
    }
  }
}
