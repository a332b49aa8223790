package app.quarterbook.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all: beside its place first, then moved there. A full disk or a
/// pulled stick never leaves half a document, nor takes the one that was there.
public final class WholeFile {
  /// Writes the content into the file it is given.
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  private WholeFile() {}

  /// @throws IOException if it could not be written; what was there before is still there
  public static void write(Path file, byte[] content) throws IOException {
    write(file, part -> Files.write(part, content));
  }

  /// @throws IOException if it could not be written; what was there before is still there
  public static void write(Path file, Content content) throws IOException {
    var fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      content.writeTo(fresh);
      try (var written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
