package app.quarterbook.store.disk;

import java.io.IOException;

/// How the opening of a workbook comes by its data key. Asked once the folder is held, so that
/// nobody types a passphrase only to hear that the workbook is in use.
@FunctionalInterface
public interface Unlock {
  /// @throws java.nio.file.NoSuchFileException if there is no key file
  /// @throws DamagedFile if no generation of it can be read
  DataKey key(KeyFile file) throws IOException;

  /// Takes the key that lies there in the clear, as in a workbook without a passphrase.
  static Unlock clear() {
    return KeyFile::open;
  }

  /// Takes a key that was unlocked before.
  static Unlock with(DataKey key) {
    return file -> key;
  }
}
