package app.quarterbook;

import app.quarterbook.store.Database;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import java.time.Clock;

/// A workbook that is opened while the system still makes the first window ready: each takes about
/// as long as the other, and neither needs the other.
final class WindowAhead {
  private final WorkbookFolder folder;
  private final Clock clock;
  private final boolean wanted;
  private final Awaited<Database> opened = new Awaited<>("store.failed");

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
      opened.bring(Workbook.open(folder, clock));
    } catch (RuntimeException | Error e) {
      opened.fail(e);
    }
  }

  /// Calls back once it is open or will not be, on the thread of that.
  void then(Runnable done) {
    opened.then(done);
  }

  /// @throws StoreException why it is not open
  Database get() {
    return opened.get();
  }

  /// What a person reads while it takes long.
  String sentence() {
    return Text.of("start.opening", folder.path());
  }
}
