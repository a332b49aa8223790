package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;

/// The file system under a workbook's large files: the database and its change log. A test puts one
/// in its
/// place that fails, fills up or loses its power.
///
/// @param scheme a file system known to H2 with its colon, e.g. `faulty:`; empty: the system's own
public record Volume(String scheme) {
  public static final Volume REAL = new Volume("");

  /// The file's name as H2 is told, absolute.
  public String name(Path file) {
    return scheme + file.toAbsolutePath();
  }

  /// Opens a file to read and write; makes it where it is missing.
  public FileChannel open(Path file) throws IOException {
    return FilePath.get(name(file)).open("rw");
  }

  /// Opens a file to be read; it stays as it is.
  public FileChannel look(Path file) throws IOException {
    return FilePath.get(name(file)).open("r");
  }
}
