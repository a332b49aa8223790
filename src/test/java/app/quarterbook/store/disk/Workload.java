package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;

/// Random transactions over two tables, and what the database must hold after each of them. Every
/// transaction counts itself and changes both tables, so that half of one can be told.
final class Workload {
  private static final String OPTIONS =
      ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;RETENTION_TIME=86400000"
          + ";OPTIMIZE_REUSE_RESULTS=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
          + ";DB_CLOSE_ON_EXIT=FALSE";
  private static final DataKey KEY = DataKey.random();

  private final RandomGenerator random;
  private final Map<Integer, String> notes = new HashMap<>();
  private final List<Map<Integer, String>> states = new ArrayList<>();

  Workload(RandomGenerator random) {
    this.random = random;
    states.add(Map.of());
  }

  static Connection connect(String path) throws SQLException {
    var url = "jdbc:h2:sealed:" + path + OPTIONS;
    return SealedFilePath.with(KEY, () -> DriverManager.getConnection(url, "sa", ""));
  }

  /// Makes the tables and commits so many transactions.
  ///
  /// @param acknowledged told the number of each transaction that the database acknowledged; the
  ///     tables are number 0
  void run(String path, int transactions, IntConsumer acknowledged) throws SQLException {
    int done = states.size() - 1;
    try (var connection = connect(path)) {
      if (done == 0) {
        create(connection);
        acknowledged.accept(0);
      }
      connection.setAutoCommit(false);
      for (int number = done + 1; number <= done + transactions; number++) {
        transact(connection, number);
        connection.commit();
        acknowledged.accept(number);
      }
    }
  }

  private static void create(Connection connection) throws SQLException {
    execute(
        connection,
        "CREATE TABLE TALLY(NUMBER INT)",
        "CREATE TABLE NOTE(ID INT PRIMARY KEY, TEXT VARCHAR)",
        "CREATE TABLE MIRROR(ID INT PRIMARY KEY, TEXT CLOB)",
        "INSERT INTO TALLY VALUES(0)");
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void transact(Connection connection, int number) throws SQLException {
    for (int i = random.nextInt(3); i >= 0; i--) {
      int id = random.nextInt(12);
      if (random.nextInt(4) == 0) {
        notes.remove(id);
        update(connection, "DELETE FROM NOTE WHERE ID = ?", id);
        update(connection, "DELETE FROM MIRROR WHERE ID = ?", id);
      } else {
        int words = random.nextInt(5) == 0 ? 3000 : random.nextInt(40);
        var text = ("visit " + number + " ").repeat(words);
        notes.put(id, text);
        update(connection, "MERGE INTO NOTE KEY(ID) VALUES(?, ?)", id, text);
        update(connection, "MERGE INTO MIRROR KEY(ID) VALUES(?, ?)", id, text);
      }
    }
    update(connection, "UPDATE TALLY SET NUMBER = ?", number);
    states.add(Map.copyOf(notes));
  }

  private static void update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /// Opens what is left, and looks that nothing acknowledged is missing and nothing half there;
  /// then that it takes another change.
  ///
  /// @param acknowledged the last transaction acknowledged, or -1 before the tables were
  void verify(String path, int acknowledged) throws SQLException {
    try (var connection = connect(path);
        var statement = connection.createStatement()) {
      if (acknowledged < 0) {
        return;
      }
      int number = number(statement);
      assertThat(number).isBetween(acknowledged, states.size() - 1);
      assertThat(rows(statement, "NOTE")).isEqualTo(states.get(number));
      assertThat(rows(statement, "MIRROR")).isEqualTo(states.get(number));
      statement.execute("INSERT INTO NOTE VALUES(-1, 'goes on')");
    }
  }

  private static int number(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("SELECT NUMBER FROM TALLY")) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }

  private static Map<Integer, String> rows(Statement statement, String table) throws SQLException {
    Map<Integer, String> found = new HashMap<>();
    try (var rows = statement.executeQuery("SELECT ID, TEXT FROM " + table)) {
      while (rows.next()) {
        found.put(rows.getInt(1), rows.getString(2));
      }
    }
    return found;
  }
}
