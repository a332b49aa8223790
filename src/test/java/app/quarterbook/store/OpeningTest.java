package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.MovableClock;
import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir Path temp;
  private WorkbookFolder folder;

  @BeforeEach
  void folder() {
    folder = new WorkbookFolder(temp.resolve("workbook"));
  }

  @Test
  void aNewFolderBecomesAWorkbookThatKeepsWhatIsWritten() {
    write("first");
    try (var database = Database.open(folder, CLOCK)) {
      assertThat(names(database)).containsExactly("first");
      assertThat(database.journal().undoable()).contains(Label.of("test.did", "first"));
      database.journal().undo();
    }
    try (var database = Database.open(folder, CLOCK)) {
      assertThat(names(database)).isEmpty();
      assertThat(database.journal().redoable()).isPresent();
    }
  }

  @Test
  void whatIsWrittenCannotBeReadInTheFiles() throws IOException {
    write("marker-7f3a");
    try (var files = Files.walk(folder.path())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("marker-7f3a");
      }
    }
  }

  @Test
  void oneProgramAtATime() {
    try (var database = Database.open(folder, CLOCK)) {
      assertThat(database.vault().sequence()).isZero();
      refused("open in another");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"empty", "half", "flipped", "missing", "older", "other", "no key", "no witness"})
  void aDamagedWorkbookIsNoticedAndLeftAsItIs(String damage) throws IOException {
    write("first");
    var older = Files.readAllBytes(folder.databaseFile());
    write("second");
    var file = folder.databaseFile();
    var bytes = Files.readAllBytes(file);
    switch (damage) {
      case "empty" -> Files.write(file, new byte[0]);
      case "half" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case "flipped" -> {
        Arrays.fill(bytes, 0, 8192, (byte) 7);
        Files.write(file, bytes);
      }
      case "missing" -> Files.delete(file);
      case "older" -> Files.write(file, older);
      case "other" -> Files.copy(another(), file, StandardCopyOption.REPLACE_EXISTING);
      case "no key" -> {
        Files.delete(folder.path().resolve("workbook.key"));
        Files.delete(folder.path().resolve("workbook.key.old"));
      }
      default -> Files.delete(folder.witness());
    }
    var left = Files.exists(file) ? Files.readAllBytes(file) : null;
    refused("");
    assertThat(Files.exists(file) ? Files.readAllBytes(file) : null).isEqualTo(left);
  }

  @Test
  void aNewerWorkbookIsRefusedAndAnOlderOneMigratedWithTheOldFileKept() throws IOException {
    write("first");
    var old = Files.readAllBytes(folder.databaseFile());
    var next = next();
    try (var database = Database.open(folder, Unlock.clear(), next, CLOCK)) {
      assertThat(names(database)).containsExactly("first");
      assertThat(database.vault().schema()).isEqualTo(next.latest());
      assertThat(database.journal().undoable()).isEmpty();
    }
    refused("newer");
    try (var backups = Files.list(folder.backups())) {
      var kept = Backup.read(backups.toList().getFirst()).orElseThrow();
      assertThat(kept.manifest().occasion()).isEqualTo(Occasion.BEFORE_MIGRATION);
      kept.extract(new RealDisk(), temp.resolve("kept"));
      assertThat(Files.readAllBytes(temp.resolve("kept"))).isEqualTo(old);
    }
  }

  @Test
  void aStartThatWasCutShortLeavesNothingInTheWay() throws IOException {
    Files.createDirectories(folder.path().resolve("creating"));
    Files.writeString(folder.path().resolve("creating/workbook.key"), "half");
    write("first");
    try (var database = Database.open(folder, CLOCK)) {
      assertThat(names(database)).containsExactly("first");
    }
  }

  @Test
  void aWorkbookOfTheFirstSchemaIsBroughtUpToDate() {
    var first = new Migrations(List.of("V001__workbook.sql"));
    try (var database = Database.open(folder, Unlock.clear(), first, CLOCK)) {
      assertThat(database.vault().schema()).isEqualTo(1);
    }
    try (var database = Database.open(folder, CLOCK)) {
      assertThat(database.vault().schema()).isEqualTo(Migrations.SHIPPED.latest());
      assertThat(new AgreementStore(database).all()).isEmpty();
      assertThat(Snapshot.digests(database)).isEqualTo(Snapshot.recomputed(database));
    }
  }

  /// Nothing is backed up behind the change of the schema yet, so the log alone leads over it.
  @Test
  void whatWasCommittedAfterAMigrationIsMadeAgainFromBeforeIt() throws IOException {
    var edits = new Edits(new Random(5), MovableClock.at("2026-03-01T08:00:00Z"));
    var before = Migrations.SHIPPED.upTo(Migrations.SHIPPED.latest() - 1);
    try (var database = Database.open(folder, Unlock.clear(), before, CLOCK)) {
      edits.some(database, 20);
    }
    Whole whole;
    try (var database = Database.open(folder, CLOCK)) {
      edits.some(database, 10);
      whole = Whole.of(database);
    }
    Files.delete(folder.databaseFile());
    new Recovery(folder, Unlock.clear(), CLOCK).run();
    try (var database = Database.open(folder, CLOCK)) {
      assertThat(whole.differences(Whole.of(database))).isEmpty();
    }
  }

  /// What a later program brings.
  private static Migrations next() {
    var scripts = new ArrayList<>(Migrations.SHIPPED.scripts());
    scripts.add("T999__longer.sql");
    return new Migrations(scripts);
  }

  private Path another() {
    var other = new WorkbookFolder(temp.resolve("other"));
    Database.open(other, CLOCK).close();
    return other.databaseFile();
  }

  private void refused(String words) {
    assertThatThrownBy(() -> Database.open(folder, CLOCK).close())
        .isInstanceOfSatisfying(
            StoreException.class, it -> assertThat(it.sentence()).contains(words).endsWith("."));
  }

  private void write(String name) {
    try (var database = Database.open(folder, CLOCK)) {
      database.write(
          Label.of("test.did", name),
          jooq ->
              jooq.insertInto(SETTING)
                  .set(SETTING.ID, Ids.next())
                  .set(SETTING.NAME, name)
                  .set(SETTING.CONTENT, "")
                  .execute());
    }
  }

  private static List<String> names(Database database) {
    return database.read(jooq -> jooq.select(SETTING.NAME).from(SETTING).fetch(SETTING.NAME));
  }
}
