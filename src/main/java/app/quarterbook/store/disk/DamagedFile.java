package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.file.Path;

/// Says that a file of the workbook is there but cannot be trusted, and by which key the person is
/// told so. Nothing is written to such a file.
public final class DamagedFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Path file;

  /// @param key the key of a sentence in the `store` bundle; its argument is the file's name
  public DamagedFile(String key, Path file) {
    super(key + ": " + file.getFileName());
    this.key = key;
    this.file = file;
  }

  public String key() {
    return key;
  }

  public Path file() {
    return file;
  }
}
