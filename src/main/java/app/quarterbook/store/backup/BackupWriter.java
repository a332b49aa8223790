package app.quarterbook.store.backup;

import app.quarterbook.store.disk.DataKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a backup beside its final name, forces it, and only then gives it that name: whatever
/// happens meanwhile, under a final name lies a whole backup or none.
public final class BackupWriter {
  /// What a file that is not finished ends in; it is never taken for a backup.
  static final String PART = ".part";

  private BackupWriter() {}

  /// Where the database's bytes come from, and what a zip wants to know of them beforehand.
  record Content(Source source, long bytes, long crc) {
    interface Source {
      InputStream open() throws IOException;
    }
  }

  /// What the database in a backup will be known by.
  ///
  /// @param database the copy that was verified
  public static Sealed seal(Path database) throws IOException {
    try (var in = Files.newInputStream(database)) {
      return new Sealed(database, Sums.of(in));
    }
  }

  /// A database file and the sums of just the bytes that were there.
  public static final class Sealed {
    private final Path database;
    private final Sums sums;

    private Sealed(Path database, Sums sums) {
      this.database = database;
      this.sums = sums;
    }

    public long bytes() {
      return sums.bytes();
    }

    /// Lower-case hexadecimal.
    public String sha256() {
      return sums.sha256();
    }
  }

  /// Writes a backup under its final name.
  ///
  /// @param manifest says the sums of the sealed database
  /// @param keyFile the content of the key file that goes with it
  public static Backup write(
      Disk disk, Path file, Sealed sealed, Manifest manifest, DataKey key, byte[] keyFile)
      throws IOException {
    var content =
        new Content(
            () -> Files.newInputStream(sealed.database), sealed.sums.bytes(), sealed.sums.crc());
    write(disk, file, ManifestText.write(manifest, key), keyFile, content);
    return Backup.read(file).orElseThrow(() -> new IOException("not readable: " + file));
  }

  static void write(Disk disk, Path file, byte[] manifest, byte[] key, Content database)
      throws IOException {
    var part = part(file);
    disk.delete(part);
    try (var zip = new ZipOutputStream(disk.create(part));
        var in = database.source().open()) {
      begin(zip, Backup.DATABASE, database.bytes(), database.crc());
      in.transferTo(zip);
      zip.closeEntry();
      put(zip, Backup.MANIFEST, manifest);
      put(zip, Backup.KEY, key);
    }
    disk.force(part);
    disk.move(part, file);
    disk.forceFolder(folder(file));
  }

  /// Copies a backup to another folder, reads the copy through, and only then gives it its name.
  ///
  /// @return the copy; empty where it does not read as it should
  public static Optional<Backup> copy(Disk disk, Backup backup, Path file, DataKey key)
      throws IOException {
    var part = part(file);
    disk.delete(part);
    try (var in = Files.newInputStream(backup.file());
        var out = disk.create(part)) {
      in.transferTo(out);
    }
    disk.force(part);
    if (Backup.read(part).filter(it -> it.isSound(key)).isEmpty()) {
      disk.delete(part);
      return Optional.empty();
    }
    disk.move(part, file);
    disk.forceFolder(folder(file));
    return Backup.read(file);
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + PART);
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var crc = new CRC32();
    crc.update(bytes);
    begin(zip, name, bytes.length, crc.getValue());
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name, long bytes, long crc)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes);
    entry.setCompressedSize(bytes);
    entry.setCrc(crc);
    zip.putNextEntry(entry);
  }
}
