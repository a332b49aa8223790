package app.quarterbook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/// Every row of every table there is, journal, digests and contents included, to compare two
/// workbooks to the last bit.
record Whole(Set<String> rows) {

  static Whole of(Database database) {
    return new Whole(database.read(Whole::rows));
  }

  /// Whether every row and all that is kept beside the rows is as it should be.
  static boolean isSound(Database database) {
    var audit = new Audit(database);
    return audit.findings().stream().allMatch(Audit.Finding::sound)
        && audit.damagedContents() == 0
        && audit.isJournalSound();
  }

  /// Rows that only one of the two has, cut short; empty where they are the same.
  List<String> differences(Whole other) {
    var different = new ArrayList<String>();
    rows.stream()
        .filter(row -> !other.rows.contains(row))
        .forEach(row -> different.add("- " + row));
    other.rows.stream()
        .filter(row -> !rows.contains(row))
        .forEach(row -> different.add("+ " + row));
    return different.stream()
        .limit(6)
        .map(row -> row.substring(0, Math.min(400, row.length())))
        .toList();
  }

  private static Set<String> rows(DSLContext jooq) {
    var rows = new TreeSet<String>();
    var names =
        jooq.fetch("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
            .getValues(0, String.class);
    jooq.connection(
        connection -> {
          try {
            for (var name : names) {
              read(connection, name, rows);
            }
          } catch (SQLException e) {
            throw StoreException.of(e);
          }
        });
    return rows;
  }

  private static void read(Connection connection, String table, Set<String> rows)
      throws SQLException {
    try (var statement = connection.createStatement();
        var all = statement.executeQuery("select * from " + table)) {
      while (all.next()) {
        rows.add(table + " " + row(all));
      }
    }
  }

  private static String row(ResultSet row) throws SQLException {
    var text = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      var value = row.getObject(i);
      text.append(value instanceof byte[] bytes ? ContentStore.nameOf(bytes) : row.getString(i));
      text.append('|');
    }
    return text.toString();
  }
}
