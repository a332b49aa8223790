package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CONTENT;

import app.quarterbook.store.disk.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// Opens a copy of a workbook as it lies there, without changing it, and reads all of it: every row
/// is held against the tables' digests and every picture and signed page against its name. The copy
/// may be of an older schema.
final class Checkup {
  private final Connection connection;
  private final DSLContext jooq;

  private Checkup(Connection connection) {
    this.connection = connection;
    jooq = Database.jooq(connection);
  }

  /// @param database the file without its ending
  /// @return what the copy says of itself, which is true
  /// @throws StoreException if anything in it is not as it should be
  static Vault of(Path database, DataKey key) {
    try (var connection = H2.look(database, key)) {
      return new Checkup(connection).vault();
    } catch (SQLException | DataAccessException e) {
      throw unsound();
    }
  }

  private Vault vault() throws SQLException {
    var vault = Vault.load(jooq);
    for (var rows : Rows.values()) {
      var expected = vault.digest(rows);
      if (!(H2.hasTable(connection, rows.name()) ? Audit.digest(jooq, rows) : Digest.NONE)
          .equals(expected)) {
        throw unsound();
      }
    }
    if (!contentsAreSound()) {
      throw unsound();
    }
    Audit.readJournal(connection);
    return vault;
  }

  private boolean contentsAreSound() throws SQLException {
    return !H2.hasTable(connection, CONTENT.getName())
        || ContentStore.names(jooq).stream().allMatch(name -> ContentStore.isSound(jooq, name));
  }

  private static StoreException unsound() {
    return StoreException.said("store.backup.unsound");
  }
}
