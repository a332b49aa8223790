package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What lies in a folder.
public final class Folders {
  private Folders() {}

  /// By name; nothing where there is no such folder.
  public static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// Deletes a folder of this program's own, with all that is in it.
  public static void delete(Path folder) throws IOException {
    for (var file : files(folder)) {
      if (Files.isDirectory(file)) {
        delete(file);
      } else {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
