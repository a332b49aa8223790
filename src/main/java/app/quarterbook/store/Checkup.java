package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CONTENT;

import app.quarterbook.store.disk.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

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
      if (!(isThere(rows) ? digest(rows) : Digest.NONE).equals(expected)) {
        throw unsound();
      }
    }
    if (!contentsAreSound()) {
      throw unsound();
    }
    Audit.readJournal(connection);
    return vault;
  }

  private boolean isThere(Rows rows) throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, "PUBLIC", rows.name(), null)) {
      return tables.next();
    }
  }

  private Digest digest(Rows rows) throws SQLException {
    var sum = Digest.NONE;
    try (var statement = connection.createStatement();
        var all = statement.executeQuery("select * from " + rows.name())) {
      while (all.next()) {
        sum = sum.plus(Digest.of(image(all)));
      }
    }
    return sum;
  }

  /// The columns are those that the copy has, which an older schema names itself.
  private static Map<String, @Nullable String> image(ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    var image = new LinkedHashMap<String, @Nullable String>();
    for (int at = 1; at <= columns.getColumnCount(); at++) {
      image.put(columns.getColumnName(at), row.getString(at));
    }
    return image;
  }

  private boolean contentsAreSound() throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, "PUBLIC", CONTENT.getName(), null)) {
      if (!tables.next()) {
        return true;
      }
    }
    return ContentStore.names(jooq).stream().allMatch(name -> ContentStore.isSound(jooq, name));
  }

  private static StoreException unsound() {
    return StoreException.said("store.backup.unsound");
  }
}
