package app.quarterbook.store;

import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.BackupKeyCopies;
import app.quarterbook.store.backup.BackupWriter;
import app.quarterbook.store.backup.SecondFolder;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Keeps a copy of the backups in a second folder, on a stick or another disk. It may be away for
/// weeks; when it is there again it gets the newest.
public final class SecondCopies {
  private static final Logger LOG = System.getLogger(SecondCopies.class.getName());

  private final Database database;
  private final Residence home;
  private final BackupMaker maker;
  private final Supplier<Optional<Backup>> newest;

  /// @param newest the newest backup in the workbook's own folder
  SecondCopies(
      Database database, Residence home, BackupMaker maker, Supplier<Optional<Backup>> newest) {
    this.database = database;
    this.home = home;
    this.maker = maker;
    this.newest = newest;
  }

  /// The folder that was chosen, whether it is there or not.
  public Optional<SecondFolder> chosen() {
    return Backups.attempt(() -> SecondFolder.read(note()));
  }

  /// Takes a folder from now on and copies the newest backup there.
  ///
  /// @throws StoreException if it cannot be written to; the choice is as it was
  public synchronized void choose(Path folder) {
    Backups.attempt(
        () -> {
          SecondFolder.choose(folder, vault(), Text.of("store.backup.mark")).write(note());
          return folder;
        });
    update();
  }

  /// Copies nowhere from now on. What lies in the folder stays there.
  public synchronized void forget() {
    Backups.attempt(
        () -> {
          maker.disk().delete(note());
          return true;
        });
  }

  /// Whether the folder can be reached now and is the one that was chosen.
  public boolean isThere() {
    return chosen().filter(it -> it.isThere(vault())).isPresent();
  }

  /// Copies the newest backup there, where it is not there yet. Where that cannot be done, the last
  /// copy only grows older, which the person is told.
  ///
  /// @return whether something was copied
  public synchronized boolean update() {
    try {
      var folder = chosen().filter(it -> it.isThere(vault()));
      var backup = newest.get();
      return folder.isPresent() && backup.isPresent() && copy(backup.get(), folder.get());
    } catch (IOException | StoreException e) {
      LOG.log(Level.WARNING, "the second folder did not take the backup: {0}", e.toString());
      return false;
    }
  }

  private boolean copy(Backup backup, SecondFolder folder) throws IOException {
    var disk = maker.disk();
    var target = folder.path().resolve(backup.file().getFileName());
    var keys = new BackupKeyCopies(new BackupFolder(folder.path()), disk);
    var there = Backup.read(target).filter(it -> it.manifest().equals(backup.manifest()));
    if (there.isPresent() && folder.sequence() == backup.manifest().sequence()) {
      keys.rewrite(home.folder().keyFile());
      return false;
    }
    var copies = new BackupFolder(folder.path());
    copies.clear(disk);
    new Room(disk, folder.path()).require(backup.size());
    var copied = BackupWriter.copy(disk, backup, target, home.key());
    if (copied.isEmpty()) {
      return false;
    }
    var now = database.clock().instant();
    folder.copied(now, backup.manifest().sequence()).write(note());
    maker.thin(copies, copied.get(), now);
    keys.rewrite(home.folder().keyFile());
    return true;
  }

  private UUID vault() {
    return database.vault().id();
  }

  private Path note() {
    return home.folder().secondFolder();
  }
}
