package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import app.quarterbook.fault.Leaks;
import app.quarterbook.model.Label;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word in every text of every kind of record is nowhere in the workbook's folder to be read:
/// while it is open, after it was closed, in its backups and its change log.
class LeakTest {
  private static final String MARK = "Zyxwvut";
  private static final String LONG = "select x, '" + MARK + "' from system_range(1, 150000)";

  @TempDir private Path temp;

  @Test
  void nothingOfAnyRecordCanBeRead() {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    try (var database = Database.open(folder, Clock.systemUTC())) {
      database.furnish(() -> database.read(LeakTest::fill));
      database.write(Label.of("undo.edit", MARK), jooq -> wording(jooq, MARK + " again"));
      assertThat(Leaks.of(MARK, temp)).as("open").isEmpty();
      database.journal().undo();
      database.journal().redo();
      new ContentStore(database).put(MARK.repeat(100).getBytes(StandardCharsets.UTF_8));
      Backups.of(database, Runnable::run).orElseThrow().ensure(Occasion.BEFORE_IMPORT);
      assertThatThrownBy(() -> failing(database))
          .isInstanceOf(StoreException.class)
          .hasMessageNotContaining(MARK);
      assertThat(Leaks.of(MARK, temp)).as("after all was done").isEmpty();
    }
    assertThat(Leaks.of(MARK, temp)).as("closed").isEmpty();
  }

  /// H2 would put a long result into the system's temporary folder as it is.
  @Test
  void aLongResultStaysInMemory() {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    try (var database = Database.open(folder, Clock.systemUTC())) {
      var temporary = Path.of(System.getProperty("java.io.tmpdir"));
      database.read(
          jooq -> {
            jooq.connection(
                connection -> {
                  var before = results(temporary);
                  try (var statement = connection.createStatement();
                      var all = statement.executeQuery(LONG)) {
                    assertThat(all.last()).isTrue();
                    assertThat(results(temporary)).isEqualTo(before);
                  }
                });
            return jooq;
          });
    }
  }

  private static List<Path> results(Path temporary) throws IOException {
    return Folders.files(temporary).stream()
        .filter(file -> file.getFileName().toString().startsWith("h2tmp"))
        .toList();
  }

  /// The same search finds the word in a workbook that is not encrypted.
  @Test
  void whatCouldBeReadWouldBeFound() throws Exception {
    var plain = temp.resolve("plain");
    try (var connection =
            java.sql.DriverManager.getConnection("jdbc:h2:file:" + plain.toAbsolutePath());
        var statement = connection.createStatement()) {
      statement.execute("create table t (x varchar)");
      statement.execute("insert into t values ('" + MARK + "')");
    }
    assertThat(Leaks.of(MARK, temp)).hasSize(1);
  }

  /// A row of each table, each text of which is the word.
  private static int fill(DSLContext jooq) {
    var random = new RandomRows(new Random(1));
    for (var rows : Rows.values()) {
      var id = row(random, jooq, rows);
      var texts = new HashMap<Field<?>, Object>();
      for (var column : rows.table().fields()) {
        if (column.getType() == String.class && column.getDataType().length() >= MARK.length()) {
          texts.put(field(name(column.getName()), Object.class), MARK);
        }
      }
      if (!texts.isEmpty()) {
        jooq.update(rows.table()).set(texts).where(field(name("ID"), UUID.class).eq(id)).execute();
      }
    }
    return Rows.values().length;
  }

  /// By chance a row may be one that must not be there twice; the next one is another.
  private static UUID row(RandomRows random, DSLContext jooq, Rows rows) {
    for (int tries = 1; ; tries++) {
      try {
        return random.insert(jooq, rows);
      } catch (StoreException refused) {
        if (tries == 20) {
          throw new AssertionError(rows.name(), refused);
        }
      }
    }
  }

  /// The database would say what it refused.
  private static void failing(Database database) {
    database.write(Label.of("undo.edit", MARK), jooq -> wording(jooq, MARK) + wording(jooq, MARK));
  }

  private static int wording(DSLContext jooq, String name) {
    return jooq.execute("insert into wording values (random_uuid(), ?, ?)", name, MARK);
  }
}
