package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Suspicion;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.Chain;
import app.quarterbook.store.log.ChangeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an opening makes of a change log that is missing, foreign, damaged, ahead or behind, and
/// what of it is kept.
class ChangeLogTest {
  private final MovableClock clock = MovableClock.at("2026-03-01T08:00:00Z");
  private final Edits edits = new Edits(new Random(11), clock);

  @TempDir private Path temp;
  private WorkbookFolder folder;

  @BeforeEach
  void workbook() {
    folder = new WorkbookFolder(temp.resolve("workbook"));
    edit(20);
  }

  @Test
  void aWorkbookWithoutALogAsksForABackupAndBeginsOne() throws IOException {
    Folders.delete(folder.changes());
    var whole = editAndBackUpOnRequest();
    lose(whole);
  }

  @Test
  void aDamagedLogDoesNotKeepTheWorkbookFromOpening() throws IOException {
    var log = log().getFirst();
    var bytes = Files.readAllBytes(log);
    bytes[bytes.length / 2] ^= 1;
    Files.write(log, bytes);
    var whole = editAndBackUpOnRequest();
    lose(whole);
  }

  @Test
  void aLogThatEndsTooEarlyAsksForABackup() throws IOException {
    var log = log().getFirst();
    var bytes = Files.readAllBytes(log);
    Files.write(log, Arrays.copyOf(bytes, bytes.length - 5));
    var whole = editAndBackUpOnRequest();
    lose(whole);
  }

  @Test
  void theLogOfAnotherWorkbookIsLeftAloneAndNotBelieved() throws IOException {
    var other = new WorkbookFolder(temp.resolve("other"));
    try (var database = Database.open(other, clock)) {
      edits.some(database, 5);
    }
    var foreign = Folders.files(other.changes()).getFirst();
    var here = folder.changes().resolve("999999999999-other.log");
    Files.copy(foreign, here);
    Whole whole;
    try (var database = Database.open(folder, clock)) {
      assertThat(database.wantsBackup()).isFalse();
      edits.some(database, 5);
      whole = Whole.of(database);
    }
    lose(whole);
    assertThat(Files.exists(here) || damaged("changes/" + here.getFileName())).isTrue();
  }

  @Test
  void aRecordThatWasNeverCommittedIsCutOff() throws IOException {
    var before = Copies.files(folder.path());
    var whole = whole();
    edit(1);
    put(before, "workbook.mv.db", "workbook.witness");
    try (var database = Database.open(folder, clock)) {
      assertThat(whole.differences(Whole.of(database))).isEmpty();
      assertThat(database.wantsBackup()).isFalse();
      edits.some(database, 3);
      whole = Whole.of(database);
    }
    lose(whole);
  }

  @Test
  void anOlderCopyWithItsWitnessIsToldByTheLogAndBroughtUpToDate() throws IOException {
    var before = Copies.files(folder.path());
    edit(12);
    var whole = whole();
    put(before, "workbook.mv.db", "workbook.witness");
    assertThatThrownBy(() -> Database.open(folder, clock).close())
        .isInstanceOfSatisfying(StoreException.class, it -> assertThat(it.isDamage()).isTrue());
    lose(whole);
  }

  @Test
  void theLogIsKeptBackToTheBackupBeforeTheNewest() throws IOException {
    for (int round = 0; round < 4; round++) {
      edit(6);
      backup();
    }
    edit(4);
    assertThat(log()).hasSizeBetween(2, 3);
    var newest = Folders.files(folder.backups()).getLast();
    var whole = whole();
    Files.write(newest, new byte[100]);
    lose(whole);
  }

  @Test
  void withoutTheKeyTheOneInTheNewestBackupServes() throws IOException {
    backup();
    edit(4);
    var whole = whole();
    Files.delete(folder.keyFile().current());
    Files.delete(folder.keyFile().old());
    Files.delete(folder.witness());
    lose(whole);
  }

  @Test
  void aLostWitnessIsMadeAnewWhenTheRestVouchesForItself() throws IOException {
    var whole = whole();
    Files.write(folder.witness(), new byte[10]);
    assertThat(recovery().look().way()).isEqualTo(Prospect.Way.VOUCH);
    recovery().run();
    assertThat(whole.differences(whole())).isEmpty();
  }

  @Test
  void whatDoesNotReadAsItWasWrittenIsCheckedAtTheNextStartAndRepaired() throws Exception {
    try (var database = Database.open(folder, clock)) {
      new ClientStore(database).save(Client.named("Kestrel Dental"));
    }
    var whole = whole();
    try (var database = Database.open(folder, clock)) {
      assertThatThrownBy(
              () ->
                  database.read(
                      jooq -> {
                        throw StoreException.said("store.unreadable");
                      }))
          .isInstanceOf(StoreException.class);
    }
    assertThat(whole.differences(whole())).isEmpty();
    forge("drop trigger journal_CLIENT", "update CLIENT set NOTES = 'noise'");
    assertThatThrownBy(() -> Database.open(folder, clock).close())
        .isInstanceOfSatisfying(StoreException.class, it -> assertThat(it.isDamage()).isTrue());
    recovery().run();
    assertThat(whole.differences(whole())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "digest_JOURNAL_CHANGE; update JOURNAL_CHANGE set AFTER = array['noise']",
        "digest_JOURNAL_CHANGE; delete from JOURNAL_CHANGE where ORDINAL = 0",
        "digest_JOURNAL_STEP; update JOURNAL_STEP set STATE = 'PASSED'",
        "digest_JOURNAL_STEP; update JOURNAL_STEP set LABEL_ARGS = array['noise']",
        "; delete from CONTENT"
      })
  void aJournalOrContentsThatAreNotWhatWasWrittenAreNoticedAndMadeAgain(
      String trigger, String damage) throws Exception {
    try (var database = Database.open(folder, clock)) {
      new ClientStore(database).save(Client.named("Kestrel Dental"));
      new ContentStore(database).put(new byte[] {7});
      assertThat(Whole.isSound(database)).isTrue();
    }
    var whole = whole();
    forge(trigger == null ? "" : "drop trigger " + trigger, damage);
    assertThatThrownBy(() -> Database.open(folder, clock).close())
        .isInstanceOfSatisfying(StoreException.class, it -> assertThat(it.isDamage()).isTrue());
    recovery().run();
    assertThat(whole.differences(whole())).isEmpty();
  }

  private void forge(String before, String damage) throws Exception {
    try (var connection = H2.openAside(folder.database(), folder.keyFile().open());
        var statement = connection.createStatement()) {
      statement.execute(before);
      assertThat(statement.executeUpdate(damage)).isPositive();
    }
    new Suspicion(folder).raise();
  }

  @Test
  void whatCannotBeReachedIsSaid() throws IOException {
    var log = log().getFirst();
    var bytes = Files.readAllBytes(log);
    Files.write(log, Arrays.copyOf(bytes, bytes.length - 5));
    Files.delete(folder.databaseFile());
    var prospect = recovery().look();
    assertThat(prospect.missing()).isEqualTo(1);
    assertThat(prospect.sentence(clock)).contains("cannot be found");
    recovery().run();
    try (var database = Database.open(folder, clock)) {
      assertThat(Whole.isSound(database)).isTrue();
    }
    edit(5);
    lose(whole());
  }

  @Test
  void aLogThatDoesNotLeadToWhatItSaysIsNotBelievedAndAllStaysAsItIs() throws IOException {
    long last;
    try (var database = Database.open(folder, clock)) {
      last = database.vault().sequence();
    }
    Files.delete(folder.databaseFile());
    var key = folder.keyFile().open();
    var chain = Chain.read(Volume.REAL, folder.changes(), key, Optional.empty());
    int schema = Migrations.SHIPPED.latest();
    try (var log =
        ChangeLog.resume(Volume.REAL, folder.changes(), key, chain, schema, last).orElseThrow()) {
      var lie =
          new Entry(
              new Act.Furnish(), last + 1, clock.instant(), new byte[32], List.of(), Map.of());
      log.append(lie.record());
    }
    var before = Copies.files(folder.path());
    assertThatThrownBy(() -> recovery().run())
        .isInstanceOf(StoreException.class)
        .hasMessage("store.notPutTogether");
    assertThat(Copies.files(folder.path())).usingRecursiveComparison().isEqualTo(before);
  }

  /// The damage is mended by a backup at once, and from then on nothing can be lost again.
  private Whole editAndBackUpOnRequest() {
    try (var database = Database.open(folder, clock)) {
      assertThat(database.wantsBackup()).isTrue();
      Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ROUTINE);
      assertThat(database.wantsBackup()).isFalse();
      edits.some(database, 8);
      return Whole.of(database);
    }
  }

  private void lose(Whole acknowledged) throws IOException {
    Files.deleteIfExists(folder.databaseFile());
    recovery().run();
    assertThat(acknowledged.differences(whole())).isEmpty();
  }

  private Recovery recovery() {
    return new Recovery(folder, Unlock.clear(), clock);
  }

  private Whole whole() {
    try (var database = Database.open(folder, clock)) {
      return Whole.of(database);
    }
  }

  private void edit(int count) {
    try (var database = Database.open(folder, clock)) {
      long before = database.vault().sequence();
      while (database.vault().sequence() < before + count) {
        edits.some(database, 1);
      }
    }
  }

  private void backup() {
    try (var database = Database.open(folder, clock)) {
      Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ROUTINE);
    }
  }

  private List<Path> log() throws IOException {
    return Folders.files(folder.changes());
  }

  private boolean damaged(String name) throws IOException {
    return Folders.files(folder.path()).stream()
        .filter(it -> it.getFileName().toString().startsWith("damaged-"))
        .anyMatch(it -> Files.exists(it.resolve(name)));
  }

  private void put(Map<Path, byte[]> files, String... names) throws IOException {
    for (var name : names) {
      Files.write(folder.path().resolve(name), files.get(Path.of(name)));
    }
  }
}
