package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CONTENT;
import static app.quarterbook.store.schema.Tables.JOURNAL_CHANGE;
import static app.quarterbook.store.schema.Tables.JOURNAL_STEP;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /// How many pictures and signed pages are not what was put there, or are there no more.
  public int damagedContents() {
    var contents = new ContentStore(database);
    var names = contents.names();
    long missing = database.vault().digest(Digest.CONTENT).rows() - names.size();
    long unsound = names.stream().filter(name -> !contents.isSound(name)).count();
    return (int) (unsound + Math.max(0, missing));
  }

  /// How many signatures do not agree with what was signed.
  public int brokenSignOffs() {
    return new SignOffStore(database).broken();
  }

  /// Whether the journal is as it was written, so that undo and the history can be trusted.
  public boolean isJournalSound() {
    try {
      return database.read(Audit::journal).equals(database.vault().digest(Digest.JOURNAL));
    } catch (StoreException | DataAccessException e) {
      return false;
    }
  }

  /// The digests of everything that is there, by the names under which they are kept. An older
  /// schema does not have all of the tables yet.
  static Map<String, Digest> digests(DSLContext jooq) {
    var digests = new TreeMap<String, Digest>();
    for (var rows : Rows.values()) {
      if (isThere(jooq, rows.name())) {
        digests.put(rows.name(), digest(jooq, rows));
      }
    }
    digests.put(Digest.JOURNAL, journal(jooq));
    if (isThere(jooq, CONTENT.getName())) {
      var names = ContentStore.names(jooq).stream().map(Digest::ofContent);
      digests.put(Digest.CONTENT, names.reduce(Digest.NONE, Digest::plus));
    }
    return digests;
  }

  static boolean isThere(DSLContext jooq, String table) {
    return jooq.connectionResult(connection -> H2.hasTable(connection, table));
  }

  private static Digest journal(DSLContext jooq) {
    return digest(jooq, JOURNAL_STEP.getName()).plus(digest(jooq, JOURNAL_CHANGE.getName()));
  }

  static Digest digest(DSLContext jooq, Rows rows) {
    return digest(jooq, rows.name());
  }

  private static Digest digest(DSLContext jooq, String table) {
    var sum = new Digest[] {Digest.NONE};
    images(jooq, table, image -> sum[0] = sum[0].plus(Digest.of(image)));
    return sum[0];
  }

  static void images(
      DSLContext jooq, String table, Consumer<Map<String, @Nullable String>> reader) {
    jooq.connection(
        connection -> {
          try (var statement = connection.createStatement();
              var all = statement.executeQuery("select * from " + table)) {
            while (all.next()) {
              reader.accept(JournalTrigger.image(all));
            }
          } catch (SQLException e) {
            throw StoreException.of(e);
          }
        });
  }
}
