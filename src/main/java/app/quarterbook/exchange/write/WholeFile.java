package app.quarterbook.exchange.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file that is either there whole or not at all: a full disk or an unplugged stick leaves
/// no part of it, and the file that was there before stays.
final class WholeFile {
  /// Writes the content into the file it is given.
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  private WholeFile() {}

  /// @throws IOException if it could not be written; what was there is as it was then
  static void write(Path file, Content content) throws IOException {
    var target = file.toAbsolutePath();
    var part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      content.writeTo(part);
      try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
