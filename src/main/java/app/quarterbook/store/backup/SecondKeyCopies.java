package app.quarterbook.store.backup;

import app.quarterbook.store.disk.KeyCopies;
import app.quarterbook.store.disk.KeyFile;
import java.io.IOException;
import java.nio.file.Path;

/// The copies of the key that lie in the backups of the second folder. One that is not plugged in
/// is brought in step when it is, together with its backups.
///
/// @param note where the second folder is written down
public record SecondKeyCopies(Path note, Disk disk) implements KeyCopies {
  @Override
  public int rewrite(KeyFile present) throws IOException {
    var second = SecondFolder.read(note);
    return second.isPresent()
        ? new BackupKeyCopies(new BackupFolder(second.get().path()), disk).rewrite(present)
        : 0;
  }
}
