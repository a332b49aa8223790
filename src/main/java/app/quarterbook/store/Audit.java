package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.JOURNAL_CHANGE;
import static app.quarterbook.store.schema.Tables.JOURNAL_STEP;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Reads every row of a workbook and holds the tables against the digests it keeps of itself.
public final class Audit {

  /// What one table holds.
  ///
  /// @param counted rows found by reading them all
  /// @param expected rows there should be
  /// @param sound whether count and digest are as they should be
  public record Finding(Rows rows, long counted, long expected, boolean sound) {}

  private final Database database;

  public Audit(Database database) {
    this.database = database;
  }

  public UUID identity() {
    return database.vault().id();
  }

  public int schema() {
    return database.vault().schema();
  }

  /// How many commits the workbook has seen.
  public long sequence() {
    return database.vault().sequence();
  }

  /// One finding a table, in the order of {@link Rows}.
  ///
  /// @throws StoreException if a table cannot be read to the end
  public List<Finding> findings() {
    return Stream.of(Rows.values()).map(this::finding).toList();
  }

  private Finding finding(Rows rows) {
    var found = database.read(jooq -> digest(jooq, rows));
    var expected = database.vault().digest(rows);
    return new Finding(rows, found.rows(), expected.rows(), found.equals(expected));
  }

  /// How many pictures and signed pages are not what was put there.
  public int damagedContents() {
    var contents = new ContentStore(database);
    return (int) contents.names().stream().filter(name -> !contents.isSound(name)).count();
  }

  /// How many signatures do not agree with what was signed.
  public int brokenSignOffs() {
    return new SignOffStore(database).broken();
  }

  /// Whether every step of the journal can be read, so that undo and the history are there.
  public boolean isJournalReadable() {
    try {
      database.read(
          jooq -> {
            jooq.connection(Audit::readJournal);
            return jooq;
          });
      return true;
    } catch (StoreException | DataAccessException e) {
      return false;
    }
  }

  /// Reads the journal from end to end. No digests are kept of it, so that this finds pages that
  /// are none, and no text that is another.
  static void readJournal(Connection connection) throws SQLException {
    for (var table : List.of(JOURNAL_STEP, JOURNAL_CHANGE)) {
      try (var statement = connection.createStatement();
          var all = statement.executeQuery("select * from " + table.getName())) {
        while (all.next()) {
          JournalTrigger.image(all);
        }
      }
    }
  }

  static Digest digest(DSLContext jooq, Rows rows) {
    var sum = new Digest[] {Digest.NONE};
    images(jooq, rows, image -> sum[0] = sum[0].plus(Digest.of(image)));
    return sum[0];
  }

  static void images(DSLContext jooq, Rows rows, Consumer<Map<String, @Nullable String>> reader) {
    jooq.connection(
        connection -> {
          try (var statement = connection.createStatement();
              var all = statement.executeQuery("select * from " + rows.name())) {
            while (all.next()) {
              reader.accept(JournalTrigger.image(all));
            }
          } catch (SQLException e) {
            throw StoreException.of(e);
          }
        });
  }
}
