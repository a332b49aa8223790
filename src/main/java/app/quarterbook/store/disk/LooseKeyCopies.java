package app.quarterbook.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// Copies of the key that lie as files of their own in the workbook's folder and those below it:
/// beside backups of an older kind, and in folders where a workbook was moved aside.
///
/// @param folder the workbook's
public record LooseKeyCopies(WorkbookFolder folder) implements KeyCopies {
  private static final Logger LOG = System.getLogger(LooseKeyCopies.class.getName());
  private static final int DEPTH = 3;

  @Override
  public int rewrite(KeyFile present) throws IOException {
    int behind = 0;
    for (var copy : copies(present)) {
      try {
        if (Files.size(copy) <= KeyFormat.MAX_BYTES && present.isBehind(Files.readAllBytes(copy))) {
          DurableFile.write(copy, present.bytes());
        }
      } catch (IOException e) {
        LOG.log(Level.WARNING, "a copy of the key could not be rewritten", e);
        behind++;
      }
    }
    return behind;
  }

  private List<Path> copies(KeyFile present) throws IOException {
    try (var files = Files.walk(folder.path(), DEPTH)) {
      return files
          .filter(LooseKeyCopies::isKey)
          .filter(file -> !file.equals(present.current()) && !file.equals(present.old()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isKey(Path file) {
    var name = file.getFileName().toString();
    return (name.endsWith(".key") || name.endsWith(".key.old"))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
