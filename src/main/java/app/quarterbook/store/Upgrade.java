package app.quarterbook.store;

import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;

/// Brings a workbook of an older program up to date: on a copy, which takes the old file's place
/// when it is whole. The old file is kept in a backup, byte for byte.
record Upgrade(WorkbookFolder folder, Migrations migrations, Instant now) {
  /// @param found what the old file says of itself
  /// @throws StoreException if the copy did not come out right; the old file is as it was
  void run(DataKey key, Vault found) throws IOException, SQLException {
    var wanted =
        new BackupMaker.Wanted(
            Files.size(folder.databaseFile()),
            found.id(),
            found.sequence(),
            Occasion.BEFORE_MIGRATION,
            now);
    new BackupMaker(folder, key, new RealDisk())
        .make(out -> Files.copy(folder.databaseFile(), out), wanted, null);

    var copy = folder.path().resolve("migrating");
    var file = folder.path().resolve("migrating.mv.db");
    copy(folder.databaseFile(), file);
    try (var connection = H2.openAside(copy, key)) {
      migrations.run(connection, found.schema());
      Vault.load(Database.jooq(connection))
          .migrated(Database.jooq(connection), migrations.latest());
    }
    DurableFile.force(file);
    if (!Opening.look(copy, key).id().equals(found.id())) {
      throw StoreException.said("store.migrationFailed");
    }
    Files.move(file, folder.databaseFile(), StandardCopyOption.ATOMIC_MOVE);
    DurableFile.forceFolder(folder.path());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    DurableFile.force(to);
    DurableFile.forceFolder(to.getParent());
  }
}
