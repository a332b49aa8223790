package app.quarterbook.store.backup;

import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.KeyFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A backup as it lies on a disk: a zip, not compressed, of the encrypted database, the manifest
/// and a copy of the key file. The key comes last and nothing vouches for it but itself, so that it
/// can be replaced when the passphrase changes.
///
/// @param size of the whole file in bytes
public record Backup(Path file, long size, Manifest manifest) {
  /// What the name of every backup ends in.
  public static final String ENDING = ".quarterbook";

  static final String DATABASE = "workbook.mv.db";
  static final String MANIFEST = "manifest.txt";
  static final String KEY = "workbook.key";
  private static final int MAX_KEY = 64 * 1024;

  /// What a file says of itself, read without the key and without reading it through; empty where
  /// it is no backup, or not a whole one.
  public static Optional<Backup> read(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var database = zip.getEntry(DATABASE);
      return ManifestText.read(bytes(zip, MANIFEST, ManifestText.MAX_BYTES))
          .filter(it -> database != null && database.getSize() == it.bytes())
          .map(it -> new Backup(file, size(file), it));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Whether the manifest was written by the holder of the key and every byte of the database is
  /// the one that was verified. Reads the whole file.
  public boolean isSound(DataKey key) {
    try (var zip = new ZipFile(file.toFile());
        var in = zip.getInputStream(entry(zip, DATABASE))) {
      var text = bytes(zip, MANIFEST, ManifestText.MAX_BYTES);
      var told = ManifestText.read(text);
      return ManifestText.isAuthentic(text, key)
          && told.isPresent()
          && Sums.of(in).sha256().equals(told.get().sha256());
    } catch (IOException e) {
      return false;
    }
  }

  /// Copies the database out of it and forces it to the disk.
  ///
  /// @throws DamagedFile if it is not the one that was verified; the target must not be used
  public void extract(Disk disk, Path target) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var in = zip.getInputStream(entry(zip, DATABASE));
        var out = disk.create(target)) {
      if (!Sums.copy(in, out).sha256().equals(manifest.sha256())) {
        throw damaged();
      }
    }
    disk.force(target);
  }

  /// The key file as it was when the backup was made, or when the passphrase last changed.
  public byte[] key() throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return bytes(zip, KEY, MAX_KEY);
    }
  }

  /// The same as a file of its own, from which it can be opened.
  ///
  /// @param copy written over
  public KeyFile keyFile(Path copy) throws IOException {
    Files.write(copy, key());
    return new KeyFile(copy, copy);
  }

  /// The same backup with another key file in it, under the same name at one stroke.
  void replaceKey(Disk disk, byte[] key) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var manifestText = bytes(zip, MANIFEST, ManifestText.MAX_BYTES);
      var crc = entry(zip, DATABASE).getCrc();
      BackupWriter.write(
          disk,
          file,
          manifestText,
          key,
          new BackupWriter.Content(
              () -> zip.getInputStream(entry(zip, DATABASE)), manifest.bytes(), crc));
    }
  }

  private static ZipEntry entry(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no " + name);
    }
    return entry;
  }

  private static byte[] bytes(ZipFile zip, String name, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry(zip, name))) {
      var bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("too long: " + name);
      }
      return bytes;
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private DamagedFile damaged() {
    return new DamagedFile("store.backup.damaged", file);
  }
}
