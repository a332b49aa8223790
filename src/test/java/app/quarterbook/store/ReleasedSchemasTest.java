package app.quarterbook.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.disk.Fork;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A small workbook of each schema there was, made by the program of its day: it opens today with
/// every row as it was, and a start that is killed while it brings one up to date loses nothing.
class ReleasedSchemasTest {
  private static final Path HOME = home();
  private static final int LONGEST_START = 3000;

  @TempDir private Path temp;
  private WorkbookFolder folder;

  static Stream<String> released() throws IOException {
    try (var folders = Files.list(HOME)) {
      return folders.map(it -> it.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void thereIsOneOfEachSchema() throws IOException {
    var wanted = new ArrayList<String>();
    for (int schema = 1; schema <= Migrations.SHIPPED.latest(); schema++) {
      wanted.add("schema-" + schema);
    }
    assertThat(released()).containsAll(wanted);
  }

  @ParameterizedTest
  @MethodSource("released")
  void everyRowIsAsItWas(String released) throws Exception {
    take(released);
    var before = rows();
    assertThat(before.get("CLIENT")).hasSize(2);
    assertThat(before.get("VISIT")).hasSize(2);
    open(before);
  }

  /// Whatever a start that was cut short left of its copy is in nobody's way.
  @ParameterizedTest
  @MethodSource("released")
  void aCopyThatWasLeftHalfMigratedIsMadeAnew(String released) throws Exception {
    take(released);
    var before = rows();
    int schema = schema();
    leave(schema, (schema + Migrations.SHIPPED.latest() + 1) / 2);
    open(before);
  }

  @Test
  @Tag("faults")
  void aStartThatIsKilledWhileMigratingLosesNothing() throws Exception {
    int kills = Faults.tries(20, 200);
    var wrong = new ArrayList<String>();
    var random = new Random();
    var all = released().toList();
    for (int kill = 0; kill < kills; kill++) {
      var released = all.get(kill % all.size());
      folder = new WorkbookFolder(temp.resolve("killed" + kill));
      take(released);
      var before = rows();
      var starting = Fork.of(Starting.class, folder.path().toString());
      starting.waitFor(random.nextInt(LONGEST_START), TimeUnit.MILLISECONDS);
      starting.destroyForcibly().waitFor();
      try {
        open(before);
      } catch (StoreException | AssertionError loss) {
        wrong.add(released + ", kill " + kill + ": " + loss);
      }
    }
    Faults.report("kill -9 while migrating", kills, wrong);
  }

  /// The program that is killed.
  static final class Starting {
    private Starting() {}

    public static void main(String[] args) {
      Database.open(new WorkbookFolder(Path.of(args[0])), Clock.systemUTC()).close();
    }
  }

  private void open(Map<String, Map<String, Map<String, @Nullable String>>> before)
      throws SQLException, IOException {
    try (var database = Database.open(folder, Clock.systemUTC())) {
      assertThat(database.vault().schema()).isEqualTo(Migrations.SHIPPED.latest());
      assertThat(Whole.isSound(database)).isTrue();
      assertThat(new ClientStore(database).all())
          .extracting(Client::name)
          .containsExactlyInAnyOrder("Alder Row Bakery", "Müller & Söhne, Schreinerei");
    }
    var after = rows();
    before.forEach(
        (table, rows) ->
            rows.forEach(
                (id, row) ->
                    assertThat(after.get(table).get(id)).as(table).containsAllEntriesOf(row)));
  }

  private void take(String released) throws IOException {
    if (folder == null) {
      folder = new WorkbookFolder(temp.resolve("workbook"));
    }
    Files.createDirectories(folder.path());
    try (var files = Files.list(HOME.resolve(released))) {
      for (var file : files.toList()) {
        Files.copy(
            file, folder.path().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private int schema() throws SQLException, IOException {
    try (var connection = H2.look(folder.database(), folder.keyFile().open())) {
      return Vault.load(Database.jooq(connection)).schema();
    }
  }

  private void leave(int schema, int step) throws IOException, SQLException {
    var copy = folder.path().resolve("migrating.mv.db");
    Files.copy(folder.databaseFile(), copy, StandardCopyOption.REPLACE_EXISTING);
    try (var connection =
        H2.openAside(folder.path().resolve("migrating"), folder.keyFile().open())) {
      Migrations.SHIPPED.upTo(step).run(connection, schema);
    }
  }

  /// Every row of every journaled table there is, by table and id.
  private Map<String, Map<String, Map<String, @Nullable String>>> rows()
      throws SQLException, IOException {
    var tables = new TreeMap<String, Map<String, Map<String, @Nullable String>>>();
    try (var connection = H2.look(folder.database(), folder.keyFile().open())) {
      for (var table : Rows.values()) {
        if (H2.hasTable(connection, table.name())) {
          tables.put(table.name(), rows(connection, table.name()));
        }
      }
    }
    return tables;
  }

  private static Map<String, Map<String, @Nullable String>> rows(
      Connection connection, String table) throws SQLException {
    var rows = new TreeMap<String, Map<String, @Nullable String>>();
    try (var statement = connection.createStatement();
        var all = statement.executeQuery("select * from " + table)) {
      var columns = all.getMetaData();
      while (all.next()) {
        var row = new LinkedHashMap<String, @Nullable String>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
          row.put(columns.getColumnName(at), all.getString(at));
        }
        rows.put(requireNonNull(row.get("ID")), row);
      }
    }
    return rows;
  }

  private static Path home() {
    try {
      return Path.of(requireNonNull(ReleasedSchemasTest.class.getResource("/released")).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
