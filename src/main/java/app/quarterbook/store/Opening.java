package app.quarterbook.store;

import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Suspicion;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.Chain;
import app.quarterbook.store.log.ChangeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// From a folder to an open connection: makes a workbook where there is none, looks before it
/// touches one that is there, and brings an older one up to date on a copy.
///
/// @param folder held by the caller's lock
/// @param unlock asked for the key of a workbook that is there
record Opening(
    WorkbookFolder folder, Volume volume, Unlock unlock, Migrations migrations, Instant now) {

  /// @throws StoreException if the workbook must not be touched; it was not
  Opened open() throws IOException, SQLException {
    var birth = new Birth(folder, volume, migrations, now);
    birth.finish();
    new Swap(folder).finish();
    new Restore(folder, new RealDisk()).finish();
    birth.finish();
    if (!folder.holdsWorkbook()) {
      birth.give();
    }
    try {
      return openExisting();
    } catch (DamagedFile e) {
      throw StoreException.said(e.key(), e.file().getFileName());
    } catch (NoSuchFileException e) {
      throw StoreException.said("store.missing", Path.of(e.getFile()).getFileName());
    }
  }

  private Opened openExisting() throws IOException, SQLException {
    var key = unlock.key(folder.keyFile());
    var remembered = Witness.read(folder.witness(), key);
    if (!Files.exists(folder.databaseFile())) {
      throw new NoSuchFileException(folder.databaseFile().toString());
    }
    var found = look(folder.database(), key);
    compare(found, remembered);
    var chain = Chain.from(volume, folder.changes(), key, found.id(), found.sequence());
    if (chain.isAhead(found.sequence())) {
      throw StoreException.said("store.behind", chain.reach(found.sequence()) - found.sequence());
    }
    dispel(key);
    if (found.schema() < migrations.latest()) {
      new Upgrade(folder, migrations, now).run(key, found);
    }
    return connect(key, chain);
  }

  /// Where something did not read as it should the last time, all is read before anybody trusts it.
  private void dispel(DataKey key) throws IOException {
    var suspicion = new Suspicion(folder);
    if (!suspicion.isRaised()) {
      return;
    }
    try {
      Checkup.of(folder.database(), key);
      suspicion.clear();
    } catch (StoreException e) {
      throw StoreException.said("store.damaged");
    }
  }

  private Opened connect(DataKey key, Chain chain) throws IOException, SQLException {
    var witness = Witness.open(folder.witness(), key);
    try {
      var connection = H2.open(volume, folder.database(), key);
      try {
        connection.setAutoCommit(false);
        var vault = Vault.load(Database.jooq(connection));
        var log = resume(key, chain, vault);
        var slips = Mailbox.open(folder, key);
        return new Opened(connection, vault, key, witness, log.orElse(null), slips);
      } catch (IOException | SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (IOException | SQLException | RuntimeException e) {
      witness.close();
      throw e;
    }
  }

  private Optional<ChangeLog> resume(DataKey key, Chain chain, Vault vault) throws IOException {
    return ChangeLog.resume(volume, folder.changes(), key, chain, vault.schema(), vault.sequence());
  }

  /// What a file says of itself, read without changing it.
  ///
  /// @throws StoreException if it cannot be read: with a key that fits, that means damage
  static Vault look(Path database, DataKey key) {
    try (var connection = H2.look(database, key)) {
      return Vault.load(Database.jooq(connection));
    } catch (SQLException | RuntimeException e) {
      throw StoreException.said("store.damaged");
    }
  }

  private void compare(Vault found, Witness.State remembered) {
    if (found.schema() > migrations.latest()) {
      throw StoreException.said("store.newer");
    }
    if (!found.id().equals(remembered.vault())) {
      throw StoreException.said("store.otherWorkbook");
    }
    if (found.sequence() < remembered.sequence() || found.schema() < remembered.schema()) {
      throw StoreException.said("store.behind", remembered.sequence() - found.sequence());
    }
  }
}
