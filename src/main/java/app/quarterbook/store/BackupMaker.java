package app.quarterbook.store;

import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.BackupWriter;
import app.quarterbook.store.backup.Disk;
import app.quarterbook.store.backup.Manifest;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.backup.Thinning;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Suspicion;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes one backup: copies the database aside, opens the copy and reads all of it, and only then
/// writes it under its final name. Where a step fails, the workbook and the backups before it are
/// as they were.
record BackupMaker(WorkbookFolder folder, DataKey key, Disk disk) {
  /// Where the database's bytes come from.
  interface Source {
    void copyTo(OutputStream out) throws IOException, SQLException;
  }

  /// What the copy must be.
  ///
  /// @param bytes about how long it will be
  /// @param vault whose copy it is
  /// @param atLeast the last commit that must be in it
  record Wanted(long bytes, UUID vault, long atLeast, Occasion occasion, Instant now) {}

  /// A copy that is not sound was made of a database that is not, or by a disk that lies.
  private Vault checked() {
    try {
      return Checkup.of(bench().resolve("workbook"), key);
    } catch (StoreException e) {
      new Suspicion(folder).raise();
      throw e;
    }
  }

  /// @param file where it is to lie; null for its own name in the folder of backups
  /// @throws StoreException if there is no room, or the copy is not what was wanted
  Backup make(Source source, Wanted wanted, @Nullable Path file) throws IOException, SQLException {
    var folders = new BackupFolder(folder.backups());
    disk.createFolder(folder.backups());
    clear();
    folders.clear(disk);
    new Room(disk, folder.backups()).require(2 * wanted.bytes);
    disk.createFolder(bench());
    try (var out = disk.create(copy())) {
      source.copyTo(out);
    }
    disk.force(copy());
    var found = checked();
    if (!found.id().equals(wanted.vault) || found.sequence() < wanted.atLeast) {
      throw StoreException.said("store.backup.unsound");
    }
    var sealed = BackupWriter.seal(copy());
    var manifest =
        new Manifest(
            found.id(),
            found.sequence(),
            found.schema(),
            H2.VERSION,
            wanted.now,
            wanted.occasion,
            counts(found),
            sealed.bytes(),
            sealed.sha256());
    var target = file == null ? folder.backups().resolve(BackupFolder.name(manifest)) : file;
    var made = BackupWriter.write(disk, target, sealed, manifest, key, folder.keyFile().bytes());
    clear();
    return made;
  }

  /// Deletes the backups that are not needed any more.
  ///
  /// @param verified one that was just found sound
  void thin(BackupFolder backups, Backup verified, Instant now) throws IOException {
    var all = backups.of(verified.manifest().vault());
    var surplus =
        Thinning.surplus(all.stream().map(Backup::manifest).toList(), verified.manifest(), now);
    for (var backup : all) {
      if (surplus.contains(backup.manifest()) && !backup.file().equals(verified.file())) {
        disk.delete(backup.file());
      }
    }
    disk.forceFolder(backups.path());
  }

  /// Takes away what lay aside, also from a time that was cut short.
  void clear() throws IOException {
    disk.delete(copy());
    disk.delete(bench());
  }

  Path bench() {
    return folder.backups().resolve("making");
  }

  Path copy() {
    return bench().resolve("workbook.mv.db");
  }

  private static Map<String, Long> counts(Vault vault) {
    var counts = new TreeMap<String, Long>();
    for (var rows : Rows.values()) {
      counts.put(rows.name(), vault.digest(rows).rows());
    }
    return counts;
  }
}
