package app.quarterbook;

import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.FolderLock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/// A workbook's folder that is kept for this program while nothing in it is open.
final class HeldFolder {
  private static final Logger LOG = System.getLogger(HeldFolder.class.getName());

  private final WorkbookFolder home;
  private @Nullable FolderLock held;

  HeldFolder(WorkbookFolder home) {
    this.home = home;
  }

  /// @throws StoreException if another program has it, or it cannot be kept
  void hold() {
    try {
      held = FolderLock.take(home).orElseThrow(() -> StoreException.inUse(home.path()));
    } catch (IOException e) {
      throw StoreException.said("store.folderFailed", home.path());
    }
  }

  /// Lets go of it; nothing happens where it is not held.
  void release() {
    try {
      if (held != null) {
        held.close();
      }
      held = null;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the folder was not left cleanly", e);
    }
  }
}
