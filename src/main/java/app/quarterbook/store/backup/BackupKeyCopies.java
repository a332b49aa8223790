package app.quarterbook.store.backup;

import app.quarterbook.store.disk.KeyCopies;
import app.quarterbook.store.disk.KeyFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/// The copies of the key that lie in the backups of a folder, whichever schema they are of.
///
/// @param folder may be missing, as on a stick that is not plugged in: then none is counted
public record BackupKeyCopies(BackupFolder folder, Disk disk) implements KeyCopies {
  private static final Logger LOG = System.getLogger(BackupKeyCopies.class.getName());

  @Override
  public int rewrite(KeyFile present) throws IOException {
    int behind = 0;
    for (var file : folder.files()) {
      behind += isLeftBehind(file, present) ? 1 : 0;
    }
    return behind;
  }

  private boolean isLeftBehind(Path file, KeyFile present) throws IOException {
    var counts = present.bytes();
    var backup = Backup.read(file);
    if (backup.isEmpty()) {
      return true; // damaged perhaps, and the key in it may still be read
    }
    try {
      if (present.isBehind(backup.get().key())) {
        backup.get().replaceKey(disk, counts);
      }
      return false;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the key in a backup could not be rewritten", e);
      return true;
    }
  }
}
