package app.quarterbook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The numbered scripts that make the database, in order. The same scripts feed the generator of
/// {@link app.quarterbook.store.schema}.
final class Migrations {
  private static final List<String> SCRIPTS = scripts();

  /// The schema this program works with: the number of the last script.
  static final int LATEST = SCRIPTS.size();

  private Migrations() {}

  /// Runs the scripts after `version` and puts the journal's trigger under every table.
  static void run(Connection connection, int version) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var script : SCRIPTS.subList(version, LATEST)) {
        statement.execute("runscript from 'classpath:db/" + script + "'");
      }
      for (var rows : Rows.values()) {
        statement.execute(
            "create trigger if not exists journal_%1$s after insert, update, delete on %1$s for each row call '%2$s'"
                .formatted(rows.name(), JournalTrigger.class.getName()));
      }
    }
  }

  private static List<String> scripts() {
    try (var index = Migrations.class.getResourceAsStream("/db/index")) {
      if (index == null) {
        throw new IllegalStateException("db/index is missing");
      }
      return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
