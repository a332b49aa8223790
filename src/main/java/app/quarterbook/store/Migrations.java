package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.JOURNAL_CHANGE;
import static app.quarterbook.store.schema.Tables.JOURNAL_STEP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The numbered scripts that make the database, in order. The same scripts feed the generator of
/// the classes in `store.schema`.
///
/// @param scripts names of the scripts below `db/` on the class path
record Migrations(List<String> scripts) {
  /// What this program works with.
  static final Migrations SHIPPED = new Migrations(index());

  /// The number of the last script.
  int latest() {
    return scripts.size();
  }

  /// What an older program worked with.
  Migrations upTo(int schema) {
    return new Migrations(scripts.subList(0, schema));
  }

  /// Runs the scripts after `version` and puts the journal's trigger under every table, and one
  /// under the journal itself.
  void run(Connection connection, int version) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var script : scripts.subList(version, latest())) {
        statement.execute("runscript from 'classpath:db/" + script + "'");
      }
      for (var rows : present(connection)) {
        statement.execute(
            "create trigger if not exists journal_%1$s after insert, update, delete on %1$s for each row call '%2$s'"
                .formatted(rows.name(), JournalTrigger.class.getName()));
      }
      for (var table : List.of(JOURNAL_STEP, JOURNAL_CHANGE)) {
        statement.execute(
            "create trigger if not exists digest_%1$s after insert, update, delete on %1$s for each row call '%2$s'"
                .formatted(table.getName(), DigestTrigger.class.getName()));
      }
    }
  }

  /// An older schema does not have all of the tables yet.
  private static Set<Rows> present(Connection connection) throws SQLException {
    var present = EnumSet.noneOf(Rows.class);
    for (var rows : Rows.values()) {
      if (H2.hasTable(connection, rows.name())) {
        present.add(rows);
      }
    }
    return present;
  }

  private static List<String> index() {
    try (var index = Migrations.class.getResourceAsStream("/db/index")) {
      return new String(requireNonNull(index).readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
