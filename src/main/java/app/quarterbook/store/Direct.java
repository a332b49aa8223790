package app.quarterbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The few statements that are run with every edit, as they are: to put each together anew, as jOOQ
/// does, took a sixth of what a save uses up.
final class Direct {
  private interface Run<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private Direct() {}

  /// @param values of its question marks, in their order
  /// @return how many rows were changed
  static int update(DSLContext jooq, String sql, @Nullable Object... values) {
    return run(jooq, sql, values, PreparedStatement::executeUpdate);
  }

  /// The first column of the first row as text; empty where there is no row.
  ///
  /// @param values of its question marks, in their order
  static Optional<String> first(DSLContext jooq, String sql, @Nullable Object... values) {
    return run(
        jooq,
        sql,
        values,
        statement -> {
          try (var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
          }
        });
  }

  private static <T> T run(DSLContext jooq, String sql, @Nullable Object[] values, Run<T> run) {
    return jooq.connectionResult(connection -> run(connection, sql, values, run));
  }

  private static <T> T run(
      Connection connection, String sql, @Nullable Object[] values, Run<T> run) {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return run.run(statement);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }
}
