package app.quarterbook.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Everything that making, thinning and restoring backups does to a disk, one call a step, so that
/// a test can let each of them fail or be the last.
public interface Disk {
  /// Makes a new file for the owner alone. It is on the disk only after {@link #force}.
  OutputStream create(Path file) throws IOException;

  /// Waits until the file's content is on the disk.
  void force(Path file) throws IOException;

  /// Waits until the folder's list of names is on the disk.
  void forceFolder(Path folder) throws IOException;

  /// Gives a file or folder another name at one stroke, in place of the file that may have it.
  void move(Path from, Path to) throws IOException;

  /// Deletes a file, or an empty folder, that may be there.
  void delete(Path file) throws IOException;

  /// Makes a folder for the owner alone, and those above it that are missing.
  void createFolder(Path folder) throws IOException;

  /// How many bytes can still be written below a folder.
  long room(Path folder) throws IOException;
}
