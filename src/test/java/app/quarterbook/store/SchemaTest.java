package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.ForeignKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the journal takes for granted of every table.
class SchemaTest {
  private static final Set<String> NOT_JOURNALED =
      Set.of("VAULT", "TABLE_DIGEST", "JOURNAL_STEP", "JOURNAL_CHANGE", "CONTENT");

  private Database database;

  @BeforeEach
  void open() {
    database = Database.inMemory(Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyTableIsJournaledButTheJournalItselfAndBytesThatNeverChange() {
    var tables =
        names("select table_name from information_schema.tables where table_schema = 'PUBLIC'");
    assertThat(tables)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(NOT_JOURNALED.stream(), rows()).toList());
    assertThat(
            names("select event_object_table from information_schema.triggers").stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("JOURNAL_STEP", "JOURNAL_CHANGE"), rows()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theColumnsAreThoseOfTheDatabaseAndTheFirstIsTheId(Rows rows) {
    var columns =
        names(
            "select column_name from information_schema.columns where table_name = '%s' order by ordinal_position"
                .formatted(rows));
    assertThat(rows.columns()).isEqualTo(columns).startsWith("ID");
    assertThat(rows.table().getPrimaryKey().getFields()).extracting("name").containsExactly("ID");
  }

  /// Texts, numbers, days: what comes back from its text exactly as it was.
  @ParameterizedTest
  @EnumSource
  void everyColumnSurvivesBeingWrittenAsText(Rows rows) {
    var types =
        names(
            "select distinct data_type from information_schema.columns where table_name = '%s'"
                .formatted(rows));
    assertThat(types)
        .isSubsetOf(
            "UUID",
            "CHARACTER VARYING",
            "INTEGER",
            "BIGINT",
            "BOOLEAN",
            "DATE",
            "TIME",
            "TIMESTAMP WITH TIME ZONE",
            "NUMERIC",
            "DECIMAL");
  }

  @ParameterizedTest
  @EnumSource
  void parentsComeBeforeTheTablesThatReferToThem(Rows rows) {
    for (ForeignKey<?, ?> key : rows.table().getReferences()) {
      var parent = Rows.valueOf(key.getKey().getTable().getName());
      assertThat(parent).isLessThan(rows);
      assertThat(parent.hasUniqueKey()).isFalse();
    }
  }

  @Test
  void theIndexListsEveryScriptInOrder() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db"))) {
      var scripts =
          files
              .map(it -> it.getFileName().toString())
              .filter(it -> it.endsWith(".sql"))
              .sorted()
              .toList();
      assertThat(Migrations.SHIPPED.scripts()).isEqualTo(scripts);
      for (int i = 0; i < scripts.size(); i++) {
        assertThat(scripts.get(i)).startsWith("V%03d__".formatted(i + 1));
      }
    }
  }

  private static Stream<String> rows() {
    return Stream.of(Rows.values()).map(Enum::name);
  }

  private List<String> names(String sql) {
    return database.read(jooq -> jooq.fetch(sql).getValues(0, String.class));
  }
}
