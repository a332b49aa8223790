package app.quarterbook.store;

import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.FolderLock;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/// Restores a backup into a folder that is not open: one whose workbook may be sound, damaged or
/// gone, or one that is empty, as on a new computer.
///
/// @param unlock asked for the key: of the workbook that is there, else of the backup
public record Restoring(WorkbookFolder folder, Unlock unlock, Clock clock) {

  /// What a file says of itself. It is not read through yet.
  ///
  /// @throws StoreException if there is none, or it is no backup
  public static Backup read(Path file) {
    var there = file.toAbsolutePath();
    if (!Files.exists(there)) {
      throw StoreException.said("store.backup.noFile", there);
    }
    return Backup.read(there).orElseThrow(() -> StoreException.said("store.backup.none", there));
  }

  /// Reads a backup through.
  ///
  /// @throws StoreException if it is not sound, or not of the workbook that is there
  public void check(Backup backup) {
    held(
        () -> {
          sound(backup, key(backup));
          return backup;
        });
  }

  /// Puts the backup in the place of what is there, and opens it once.
  ///
  /// @return where what was there lies now; empty where nothing was
  /// @throws StoreException if it cannot be done; what is there is as it was
  public Optional<Path> run(Backup backup) {
    boolean wasThere = Files.exists(folder.databaseFile());
    var moment = Restore.free(folder, clock.instant());
    var key =
        held(
            () -> {
              folder.create();
              var asked = key(backup);
              sound(backup, asked);
              new Restore(folder, new RealDisk()).prepare(asked, backup, present(asked), moment);
              return asked;
            });
    Database.open(folder, Unlock.with(key), clock).close();
    return wasThere ? Optional.of(Restore.aside(folder, moment)) : Optional.empty();
  }

  private void sound(Backup backup, DataKey key) {
    if (!backup.isSound(key)) {
      throw StoreException.said("store.backup.foreign", backup.file().getFileName());
    }
  }

  /// The last commit that anything here knows of.
  private long present(DataKey key) throws IOException {
    long newest = 0;
    try {
      var state = Witness.read(folder.witness(), key);
      newest = state.sequence();
      for (var backup : new BackupFolder(folder.backups()).of(state.vault())) {
        newest = Math.max(newest, backup.manifest().sequence());
      }
    } catch (IOException e) {
      return newest;
    }
    return newest;
  }

  private DataKey key(Backup backup) throws IOException {
    if (folder.keyFile().exists()) {
      return unlock.key(folder.keyFile());
    }
    var copy = Files.createTempFile(folder.path(), "restoring", ".key");
    try {
      return unlock.key(backup.keyFile(copy));
    } finally {
      Files.delete(copy);
    }
  }

  private <T> T held(Backups.Step<T> step) {
    try {
      DurableFile.createFolder(folder.path());
      var lock = FolderLock.take(folder).orElseThrow(() -> StoreException.inUse(folder.path()));
      try (lock) {
        return step.run();
      }
    } catch (DamagedFile e) {
      throw StoreException.said(e.key(), e.file().getFileName());
    } catch (IOException | SQLException e) {
      throw StoreException.said("store.backup.failed");
    }
  }
}
