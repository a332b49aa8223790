package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The file beside the database that holds its key, in two generations: without it the workbook
/// cannot be read by anyone, so a damaged one must not be the end. The old generation counts only
/// where the present one is missing or damaged, never because a secret does not fit.
///
/// @param current the present generation
/// @param old the one before; the same as the present one, but for the moment in which both change
public record KeyFile(Path current, Path old) {

  /// Whether either generation is there, sound or not.
  public boolean exists() {
    return Files.exists(current) || Files.exists(old);
  }

  /// Makes a new random key and writes it to both generations, in the clear.
  ///
  /// @throws FileAlreadyExistsException if there is a key file: some database may need it
  public DataKey create() throws IOException {
    if (exists()) {
      throw new FileAlreadyExistsException(current.toString());
    }
    var key = DataKey.random();
    write(KeyFormat.clear(key));
    return key;
  }

  /// The key that lies there in the clear.
  ///
  /// @throws NoSuchFileException if there is no key file
  /// @throws DamagedFile if neither generation is whole, or the key asks for a secret
  public DataKey open() throws IOException {
    return clear(format(), current);
  }

  /// What asks for a secret on the way to the key; empty where the key lies there in the clear.
  ///
  /// @throws NoSuchFileException if there is no key file
  /// @throws DamagedFile if neither generation is whole
  public Set<Way> ways() throws IOException {
    return format().ways();
  }

  /// The key that a secret opens; empty where it opens none. Takes about a second.
  ///
  /// @throws NoSuchFileException if there is no key file
  /// @throws DamagedFile if neither generation is whole
  public Optional<DataKey> open(Secret secret) throws IOException {
    return format().key(secret);
  }

  /// The bytes of the generation that counts, e.g. to lie with a backup. No secret is needed.
  ///
  /// @throws NoSuchFileException if there is no key file
  /// @throws DamagedFile if neither generation is whole
  public byte[] bytes() throws IOException {
    return format().write();
  }

  /// Makes the other generation what the one that counts is. A change that was cut short, or
  /// damage, may have left it behind, perhaps with the key in the clear. One that leads to another
  /// key stays: some database may need it.
  public void settle() throws IOException {
    var counts = format();
    for (var generation : List.of(old, current)) {
      if (!Files.exists(generation) || isStale(Files.readAllBytes(generation), counts)) {
        DurableFile.write(generation, counts.write());
      }
    }
  }

  private boolean isStale(byte[] generation, KeyFormat counts) {
    try {
      KeyFormat.read(generation, current);
      return isBehind(generation, counts);
    } catch (DamagedFile damaged) {
      return true;
    }
  }

  /// Whether a copy that was made of this file leads to the same key by other ways than this file
  /// does now. Bytes that are no key file, or lead to another key, are none of ours.
  public boolean isBehind(byte[] copy) throws IOException {
    return isBehind(copy, format());
  }

  private boolean isBehind(byte[] copy, KeyFormat counts) {
    try {
      var copied = KeyFormat.read(copy, current);
      return MessageDigest.isEqual(copied.check(), counts.check())
          && !Arrays.equals(copied.write(), counts.write());
    } catch (DamagedFile notOurs) {
      return false;
    }
  }

  /// The key in a single file, such as the copy that lies with a backup, where it lies in the
  /// clear.
  ///
  /// @throws DamagedFile if the file is damaged, or asks for a secret
  public static DataKey open(Path file) throws IOException {
    return clear(read(file), file);
  }

  KeyFormat format() throws IOException {
    try {
      return read(current);
    } catch (DamagedFile | NoSuchFileException e) {
      try {
        return read(old);
      } catch (DamagedFile | NoSuchFileException second) {
        e.addSuppressed(second);
        throw Files.exists(current) || !Files.exists(old) ? e : second;
      }
    }
  }

  /// Writes the old generation first: until the present one is written too, nothing has changed.
  ///
  /// @throws IOException if it could not be written; what opened the workbook before still does
  void write(KeyFormat format) throws IOException {
    var bytes = format.write();
    DurableFile.write(old, bytes);
    DurableFile.write(current, bytes);
  }

  private static DataKey clear(KeyFormat format, Path file) throws DamagedFile {
    if (!format.ways().isEmpty()) {
      throw new DamagedFile("store.key.sealed", file);
    }
    var why = format.isClear() ? "store.key.damaged" : "store.key.newer";
    return format.key().orElseThrow(() -> new DamagedFile(why, file));
  }

  private static KeyFormat read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return KeyFormat.read(in.readNBytes(KeyFormat.MAX_BYTES + 1), file);
    }
  }
}
