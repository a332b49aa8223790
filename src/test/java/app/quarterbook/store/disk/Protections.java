package app.quarterbook.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Protection for tests, whose secrets cost next to nothing to try.
public final class Protections {
  public static final KeyCost CHEAP = new KeyCost(8, 1);

  private Protections() {}

  /// Of a key file of its own in a folder; one that is there goes on.
  public static Protection in(Path folder) {
    var file = new KeyFile(folder.resolve("test.key"), folder.resolve("test.key.old"));
    try {
      Files.createDirectories(folder);
      return file.exists() ? of(file) : new Protection(file, file.create(), () -> CHEAP, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of a key file whose key lies in the clear.
  public static Protection of(KeyFile file) {
    try {
      return of(file, file.open());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Protection of(KeyFile file, DataKey key) {
    try {
      return new Protection(file, key, () -> CHEAP, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
