package app.quarterbook.store;

import static java.util.Comparator.comparing;

import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What lies in a workbook's folder, held against each other. Nothing is changed by looking.
///
/// @param key opens all of it
/// @param witness what was last committed, as far as that can be read
/// @param chain the change log
/// @param vault the workbook's identity; null where nothing is left that says it
/// @param database the database, where it can be read to its end and agrees with itself
record Remains(
    WorkbookFolder folder,
    Migrations migrations,
    DataKey key,
    Optional<Witness.State> witness,
    Chain chain,
    @Nullable UUID vault,
    Optional<Vault> database) {

  static Remains look(WorkbookFolder folder, Migrations migrations, DataKey key)
      throws IOException {
    var witness = witness(folder, key);
    var database = database(folder, key);
    var chain = Chain.read(Volume.REAL, folder.changes(), key, witness.map(Witness.State::vault));
    var vault =
        witness
            .map(Witness.State::vault)
            .or(chain::vault)
            .or(() -> database.map(Vault::id))
            .or(() -> newest(folder).map(it -> it.manifest().vault()));
    return new Remains(
        folder,
        migrations,
        key,
        witness,
        chain,
        vault.orElse(null),
        database.filter(it -> vault.filter(it.id()::equals).isPresent()));
  }

  /// The backup that was made last, of whatever workbook.
  static Optional<Backup> newest(WorkbookFolder folder) {
    try {
      return Folders.files(folder.backups()).stream()
          .filter(file -> file.toString().endsWith(Backup.ENDING))
          .flatMap(file -> Backup.read(file).stream())
          .max(comparing(backup -> backup.manifest().madeAt()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Whether the database is the present state, and nothing has to be put together.
  boolean isDatabasePresent() {
    return database
        .filter(it -> !chain.isAhead(it.sequence()))
        .filter(it -> it.sequence() >= witness.map(Witness.State::sequence).orElse(0L))
        .isPresent();
  }

  /// The states from which the most commits can be reached, those first that nobody could have
  /// damaged.
  List<Base> bases() throws IOException {
    var bases = new ArrayList<Base>();
    if (vault != null) {
      for (var backup : new BackupFolder(folder.backups()).of(vault)) {
        bases.add(new Base.OfBackup(backup));
      }
    }
    chain.birth().ifPresent(first -> bases.add(new Base.OfBirth(first, migrations)));
    database.ifPresent(it -> bases.add(new Base.OfDatabase(folder, it.sequence())));
    bases.sort(
        Comparator.<Base>comparingLong(base -> -chain.reach(base.sequence()))
            .thenComparing(base -> base instanceof Base.OfDatabase));
    return bases;
  }

  private static Optional<Witness.State> witness(WorkbookFolder folder, DataKey key)
      throws IOException {
    try {
      return Optional.of(Witness.read(folder.witness(), key));
    } catch (DamagedFile | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Read only: what is looked at stays byte for byte as it is.
  private static Optional<Vault> database(WorkbookFolder folder, DataKey key) {
    if (!Files.exists(folder.databaseFile())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Checkup.of(folder.database(), key));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
