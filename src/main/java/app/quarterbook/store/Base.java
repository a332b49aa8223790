package app.quarterbook.store;

import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.SegmentHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// A state of the workbook that is known to be right, from which the change log leads on.
sealed interface Base {
  /// The last commit in it.
  long sequence();

  /// When it was put away; empty where it never was.
  Optional<Instant> madeAt();

  /// About how long its database is.
  long bytes() throws IOException;

  /// Puts its database into a folder aside.
  ///
  /// @throws IOException if it is not what it was; what was put aside must not be used
  void into(WorkbookFolder aside, DataKey key) throws IOException, SQLException;

  /// A backup, every byte of which was held against its manifest.
  record OfBackup(Backup backup) implements Base {
    @Override
    public long sequence() {
      return backup.manifest().sequence();
    }

    @Override
    public Optional<Instant> madeAt() {
      return Optional.of(backup.manifest().madeAt());
    }

    @Override
    public long bytes() {
      return backup.manifest().bytes();
    }

    @Override
    public void into(WorkbookFolder aside, DataKey key) throws IOException {
      backup.extract(new RealDisk(), aside.databaseFile());
    }
  }

  /// The empty workbook that it was at first.
  record OfBirth(SegmentHeader first, Migrations migrations) implements Base {
    @Override
    public long sequence() {
      return 0;
    }

    @Override
    public Optional<Instant> madeAt() {
      return Optional.empty();
    }

    @Override
    public long bytes() {
      return 0;
    }

    @Override
    public void into(WorkbookFolder aside, DataKey key) throws SQLException {
      try (var connection = H2.create(aside.database(), key)) {
        migrations.upTo(first.schema()).run(connection, 0);
        Vault.found(Database.jooq(connection), first.vault(), first.schema(), first.created());
      }
    }
  }

  /// The database that lies there: an older copy, say, that is sound in itself.
  record OfDatabase(WorkbookFolder folder, long sequence) implements Base {
    @Override
    public Optional<Instant> madeAt() {
      return Optional.empty();
    }

    @Override
    public long bytes() throws IOException {
      return Files.size(folder.databaseFile());
    }

    @Override
    public void into(WorkbookFolder aside, DataKey key) throws IOException {
      Files.copy(folder.databaseFile(), aside.databaseFile());
    }
  }
}
