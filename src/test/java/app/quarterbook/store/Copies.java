package app.quarterbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whole folders, copied and remembered.
final class Copies {
  private Copies() {}

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (var file : regular(from)) {
      var target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  /// Every file's bytes by its name within the folder; the lock is none.
  static Map<Path, byte[]> files(Path folder) throws IOException {
    var files = new TreeMap<Path, byte[]>();
    for (var file : regular(folder)) {
      if (!file.getFileName().toString().equals("lock")) {
        files.put(folder.relativize(file), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static List<Path> regular(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
