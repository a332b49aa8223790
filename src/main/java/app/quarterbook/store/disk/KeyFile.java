package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;

/// The file beside the database that holds its key, in two generations: without it the workbook
/// cannot be read by anyone, so a damaged one must not be the end.
///
/// @param current the present generation
/// @param old the one before, taken when the present one is missing or damaged
public record KeyFile(Path current, Path old) {

  /// Whether either generation is there, sound or not.
  public boolean exists() {
    return Files.exists(current) || Files.exists(old);
  }

  /// Makes a new random key and writes it to both generations.
  ///
  /// @throws FileAlreadyExistsException if there is a key file: some database may need it
  public DataKey create() throws IOException {
    if (exists()) {
      throw new FileAlreadyExistsException(current.toString());
    }
    var key = DataKey.random();
    var slot = new KeyFormat.Slot(KeyFormat.CLEAR, key.copy());
    var bytes = new KeyFormat(key.check(), List.of(slot)).write();
    DurableFile.write(old, bytes);
    DurableFile.write(current, bytes);
    return key;
  }

  /// The key, from the present generation or, if that one is missing or damaged, from the old one.
  ///
  /// @throws NoSuchFileException if there is no key file
  /// @throws DamagedFile if neither generation can be read
  public DataKey open() throws IOException {
    return either(KeyFile::open);
  }

  /// The bytes of the generation that is whole, e.g. to lie with a backup. No secret is needed.
  ///
  /// @throws NoSuchFileException if there is no key file
  /// @throws DamagedFile if neither generation is whole
  public byte[] bytes() throws IOException {
    return either(KeyFile::wholeBytes);
  }

  /// The key in a single file, such as the copy that lies with a backup.
  public static DataKey open(Path file) throws IOException {
    var format = KeyFormat.read(bytes(file), file);
    for (var slot : format.slots()) {
      if (slot.kind() == KeyFormat.CLEAR) {
        return checked(slot.content(), format.check(), file);
      }
    }
    throw new DamagedFile("store.key.newer", file);
  }

  private static DataKey checked(byte[] bytes, byte[] check, Path file) throws DamagedFile {
    if (bytes.length == DataKey.LENGTH) {
      var key = new DataKey(bytes);
      if (MessageDigest.isEqual(key.check(), check)) {
        return key;
      }
    }
    throw new DamagedFile("store.key.damaged", file);
  }

  private interface Reading<T> {
    T from(Path file) throws IOException;
  }

  private <T> T either(Reading<T> reading) throws IOException {
    try {
      return reading.from(current);
    } catch (DamagedFile | NoSuchFileException e) {
      try {
        return reading.from(old);
      } catch (DamagedFile | NoSuchFileException second) {
        e.addSuppressed(second);
        throw Files.exists(current) || !Files.exists(old) ? e : second;
      }
    }
  }

  private static byte[] wholeBytes(Path file) throws IOException {
    var bytes = bytes(file);
    KeyFormat.read(bytes, file);
    return bytes;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(KeyFormat.MAX_BYTES + 1);
      if (bytes.length > KeyFormat.MAX_BYTES) {
        throw new DamagedFile("store.key.damaged", file);
      }
      return bytes;
    }
  }
}
