package app.quarterbook;

import app.quarterbook.store.Database;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// A workbook that is opened while the system still makes the first window ready: each takes about
/// as long as the other, and neither needs the other.
final class WindowAhead {
  private static final Logger LOG = System.getLogger(WindowAhead.class.getName());

  private final WorkbookFolder folder;
  private final Clock clock;
  private final boolean wanted;
  private final CompletableFuture<Database> opened = new CompletableFuture<>();

  WindowAhead(WorkbookFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    wanted = folder.holdsWorkbook() && !WindowOfWorkbook.isProtected(folder);
  }

  /// Whether there is a workbook that opens without being asked for a passphrase.
  boolean isWanted() {
    return wanted;
  }

  /// Opens it on this thread, if it is wanted.
  void run() {
    if (!wanted) {
      return;
    }
    try {
      opened.complete(Workbook.open(folder, clock));
    } catch (StoreException e) {
      opened.completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "the workbook was not opened", e);
      opened.completeExceptionally(StoreException.said("store.failed"));
    }
  }

  /// Calls back once it is open or will not be, on the thread of that.
  void then(Runnable done) {
    opened.whenComplete((database, failure) -> done.run());
  }

  /// @throws StoreException why it is not open
  Database get() {
    try {
      return opened.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StoreException said
          ? said
          : StoreException.said("store.failed");
    }
  }

  /// What a person reads while it takes long.
  String sentence() {
    return Text.of("start.opening", folder.path());
  }
}
