package app.quarterbook.store;

import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.FolderLock;
import app.quarterbook.store.disk.KeyFile;
import app.quarterbook.store.disk.Suspicion;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/// Puts a damaged workbook together again from what is left: the newest state that is known to be
/// right, and the change log on top. The damaged files are moved aside, never deleted.
public final class Recovery {
  private static final Logger LOG = System.getLogger(Recovery.class.getName());

  private final WorkbookFolder folder;
  private final Unlock unlock;
  private final Migrations migrations;
  private final Clock clock;

  /// @param unlock asked for the key once it is needed
  public Recovery(WorkbookFolder folder, Unlock unlock, Clock clock) {
    this(folder, unlock, Migrations.SHIPPED, clock);
  }

  Recovery(WorkbookFolder folder, Unlock unlock, Migrations migrations, Clock clock) {
    this.folder = folder;
    this.unlock = unlock;
    this.migrations = migrations;
    this.clock = clock;
  }

  private interface Work<T> {
    T on(Remains remains, Optional<byte[]> lostKey) throws IOException, SQLException;
  }

  /// What can be done. Reads everything and changes nothing.
  ///
  /// @throws StoreException if the key is lost, or the folder is in use or cannot be read
  public Prospect look() {
    return hold((remains, lostKey) -> prospect(remains, lostKey.isPresent()));
  }

  /// Does it.
  ///
  /// @return where the damaged files are now; empty where nothing was wrong
  /// @throws StoreException if nothing right can be put together; all is as it was then
  public Optional<Path> run() {
    return hold(
        (remains, lostKey) -> {
          if (prospect(remains, lostKey.isPresent()).way() == Prospect.Way.SOUND) {
            return Optional.empty();
          }
          var swap = new Swap(folder);
          var aside = new WorkbookFolder(swap.aside());
          if (lostKey.isPresent()) {
            DurableFile.write(aside.keyFile().current(), lostKey.get());
            DurableFile.write(aside.keyFile().old(), lostKey.get());
          }
          var made = make(remains, aside);
          if (!remains.chain().leadsTo(made.sequence())) {
            DurableFile.createFolder(aside.changes());
          }
          var damaged = swap.run(BackupFolder.stamp(clock.instant()));
          new Suspicion(folder).clear();
          return Optional.of(damaged);
        });
  }

  private Prospect prospect(Remains remains, boolean keyLost) throws IOException {
    if (remains.isDatabasePresent()) {
      boolean sound = remains.witness().isPresent() && !keyLost;
      var way = sound ? Prospect.Way.SOUND : Prospect.Way.VOUCH;
      return new Prospect(way, Optional.empty(), 0, 0);
    }
    var bases = remains.bases();
    if (bases.isEmpty()) {
      return new Prospect(Prospect.Way.NONE, Optional.empty(), 0, 0);
    }
    var base = bases.getFirst();
    var way =
        switch (base) {
          case Base.OfBackup backup -> Prospect.Way.BACKUP;
          case Base.OfBirth birth -> Prospect.Way.LOG;
          case Base.OfDatabase database -> Prospect.Way.COPY;
        };
    long reach = remains.chain().reach(base.sequence());
    long known = remains.witness().map(Witness.State::sequence).orElse(reach);
    return new Prospect(way, base.madeAt(), reach - base.sequence(), Math.max(0, known - reach));
  }

  /// From the first state with which it works out.
  private Vault make(Remains remains, WorkbookFolder aside) throws IOException, SQLException {
    if (remains.isDatabasePresent()) {
      var vault = remains.database().orElseThrow();
      Witness.create(aside.witness(), remains.key(), vault.state());
      return vault;
    }
    for (var base : remains.bases()) {
      new Room(new RealDisk(), folder.path()).require(base.bytes() + remains.chain().bytes());
      try {
        return new Rebuild(aside, migrations, remains.key(), clock).run(base, remains.chain());
      } catch (IOException | SQLException | StoreException e) {
        LOG.log(Level.WARNING, "not from commit " + base.sequence(), e);
        Files.deleteIfExists(aside.databaseFile());
      }
    }
    throw StoreException.said(
        remains.bases().isEmpty() ? "store.nothingLeft" : "store.notPutTogether");
  }

  private <T> T hold(Work<T> work) {
    try {
      var lock = FolderLock.take(folder).orElseThrow(() -> StoreException.inUse(folder.path()));
      try {
        new Swap(folder).finish();
        return withKey(work);
      } finally {
        new Swap(folder).clear();
        lock.close();
      }
    } catch (DamagedFile e) {
      throw StoreException.said(e.key(), e.file().getFileName());
    } catch (NoSuchFileException e) {
      throw StoreException.said("store.missing", Path.of(e.getFile()).getFileName());
    } catch (IOException e) {
      throw StoreException.said("store.folderFailed", folder.path());
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /// Without a key file that can be read, the copy in the newest backup is the key.
  private <T> T withKey(Work<T> work) throws IOException, SQLException {
    try {
      return work.on(look(unlock.key(folder.keyFile())), Optional.empty());
    } catch (DamagedFile | NoSuchFileException e) {
      var backup = Remains.newest(folder);
      if (backup.isEmpty() || isWhole(folder.keyFile())) {
        throw e;
      }
      var bytes = backup.get().key();
      var copy = new Swap(folder).aside().resolve("workbook.key");
      DurableFile.write(copy, bytes);
      return work.on(look(unlock.key(new KeyFile(copy, copy))), Optional.of(bytes));
    }
  }

  private Remains look(DataKey key) throws IOException {
    return Remains.look(folder, migrations, key);
  }

  private static boolean isWhole(KeyFile file) {
    try {
      file.bytes();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
