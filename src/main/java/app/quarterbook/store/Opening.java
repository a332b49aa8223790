package app.quarterbook.store;

import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// From a folder to an open connection: makes a workbook where there is none, looks before it
/// touches one that is there, and brings an older one up to date on a copy.
///
/// @param folder held by the caller's lock
/// @param unlock asked for the key of a workbook that is there
record Opening(WorkbookFolder folder, Unlock unlock, Migrations migrations, Instant now) {

  /// A workbook that is ready to be written to.
  record Opened(Connection connection, Vault vault, Witness witness, Mailbox slips) {}

  /// @throws StoreException if the workbook must not be touched; it was not
  Opened open() throws IOException, SQLException {
    finishBirth();
    if (!folder.holdsWorkbook()) {
      giveBirth();
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
    if (found.schema() < migrations.latest()) {
      new Upgrade(folder, migrations, now).run(key, found);
    }
    var connection = H2.open(folder.database(), key);
    try {
      connection.setAutoCommit(false);
      return new Opened(
          connection,
          Vault.load(Database.jooq(connection)),
          Witness.open(folder.witness(), key),
          Mailbox.open(folder, key));
    } catch (IOException | SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
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

  /// Makes the new workbook in a folder aside and moves its files here when they are complete, so
  /// that a start that is cut short leaves either nothing or a workbook.
  private void giveBirth() throws IOException, SQLException {
    folder.create();
    var cradle = new WorkbookFolder(folder.path().resolve("creating"));
    empty(cradle.path());
    DurableFile.createFolder(cradle.path());
    var key = cradle.keyFile().create();
    Vault vault;
    try (var connection = H2.create(cradle.database(), key)) {
      migrations.run(connection, 0);
      vault = Vault.found(Database.jooq(connection), migrations.latest(), now);
    }
    DurableFile.force(cradle.databaseFile());
    Witness.create(cradle.witness(), key, vault.state());
    DurableFile.forceFolder(cradle.path());
    Files.move(cradle.path(), born(), StandardCopyOption.ATOMIC_MOVE);
    DurableFile.forceFolder(folder.path());
    finishBirth();
  }

  private void finishBirth() throws IOException {
    if (!Files.exists(born())) {
      return;
    }
    for (var file : files(born())) {
      Files.move(file, folder.path().resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
    DurableFile.forceFolder(folder.path());
    Files.delete(born());
  }

  private Path born() {
    return folder.path().resolve("created");
  }

  private static void empty(Path path) throws IOException {
    if (Files.exists(path)) {
      for (var file : files(path)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> files(Path path) throws IOException {
    try (var files = Files.list(path)) {
      return files.toList();
    }
  }
}
