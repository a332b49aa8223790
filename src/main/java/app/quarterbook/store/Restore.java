package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.VAULT;

import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.Disk;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Puts a backup in the workbook's place. Everything is made ready in a folder aside, which gets
/// its final name at one stroke; from then on every start goes on where the one before was cut
/// short: it moves the present files aside, which are never deleted, and then the new ones in.
///
/// @param folder held by the caller's lock
record Restore(WorkbookFolder folder, Disk disk) {
  private static final String READY = "restored-";
  private static final String ASIDE = "before-restore-";
  private static final long GAP = 100;

  /// The first moment from one on whose name no restore bears yet: two within a second are two.
  static Instant free(WorkbookFolder folder, Instant from) {
    var moment = from;
    while (Files.exists(aside(folder, moment)) || Files.exists(ready(folder, moment))) {
      moment = moment.plusSeconds(1);
    }
    return moment;
  }

  /// @param backup of this workbook, or of any where there is none here
  /// @param present the last commit of the workbook that is here. What is restored counts as a
  ///     commit some way after it: no number is ever given twice, even if more is saved before the
  ///     workbook is closed, so backups stay in order.
  /// @param moment as {@link #free} gives it
  /// @throws StoreException if the backup cannot be used; nothing was changed
  void prepare(DataKey key, Backup backup, long present, Instant moment)
      throws IOException, SQLException {
    var bench = new WorkbookFolder(folder.path().resolve("restoring"));
    clear(bench.path());
    new Room(disk, folder.path()).require(backup.manifest().bytes());
    if (backup.manifest().schema() > Migrations.SHIPPED.latest()) {
      throw StoreException.said("store.newer");
    }
    if (!backup.isSound(key)) {
      throw StoreException.said("store.backup.damaged", backup.file().getFileName());
    }
    var keyFile = folder.keyFile().exists() ? folder.keyFile().bytes() : backup.key();
    disk.createFolder(bench.path());
    backup.extract(disk, bench.databaseFile());
    var found = Checkup.of(bench.database(), key);
    long sequence = Math.max(present, found.sequence()) + GAP;
    advance(bench, key, sequence);
    DurableFile.write(bench.keyFile().old(), keyFile);
    DurableFile.write(bench.keyFile().current(), keyFile);
    Witness.create(bench.witness(), key, Opening.look(bench.database(), key).state());
    disk.forceFolder(bench.path());
    disk.move(bench.path(), ready(folder, moment));
    disk.forceFolder(folder.path());
  }

  /// Goes on with a restore that was made ready, until what is left to do is the same as when a new
  /// workbook is born.
  void finish() throws IOException {
    var ready = folder.restored();
    if (ready.isEmpty()) {
      return;
    }
    var stamp = ready.get().getFileName().toString().substring(READY.length());
    var aside = folder.path().resolve(ASIDE + stamp);
    var present = present();
    if (!present.isEmpty()) {
      disk.createFolder(aside);
      for (var file : present) {
        disk.move(file, aside.resolve(file.getFileName()));
      }
      disk.forceFolder(aside);
    }
    disk.forceFolder(folder.path());
    disk.move(ready.get(), folder.born());
    disk.forceFolder(folder.path());
  }

  /// Where what was there lies after a restore that was begun at that moment.
  static Path aside(WorkbookFolder folder, Instant begun) {
    return folder.path().resolve(ASIDE + BackupFolder.stamp(begun));
  }

  private static Path ready(WorkbookFolder folder, Instant begun) {
    return folder.path().resolve(READY + BackupFolder.stamp(begun));
  }

  private List<Path> present() {
    return folder.own().stream().filter(Files::exists).toList();
  }

  private void advance(WorkbookFolder bench, DataKey key, long sequence)
      throws SQLException, IOException {
    try (var connection = H2.openAside(bench.database(), key)) {
      Database.jooq(connection).update(VAULT).set(VAULT.COMMIT_SEQ, sequence).execute();
    }
    disk.force(bench.databaseFile());
  }

  private void clear(Path bench) throws IOException {
    if (Files.isDirectory(bench)) {
      try (var files = Files.list(bench)) {
        for (var file : files.toList()) {
          disk.delete(file);
        }
      }
      disk.delete(bench);
    }
  }
}
