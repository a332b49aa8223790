package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.BackupKeyCopies;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.backup.SecondKeyCopies;
import app.quarterbook.store.disk.KeyCopies;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups of an open workbook: made, listed, copied, looked into and restored.
class BackupsTest {
  @TempDir private Path temp;
  private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
  private WorkbookFolder folder;
  private Database database;
  private Backups backups;

  @BeforeEach
  void open() {
    folder = new WorkbookFolder(temp.resolve("workbook"));
    reopen();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aBackupHoldsWhatWasCommittedAndIsSound() throws IOException {
    save("Alpha");
    save("Beta");
    var made = backups.make(Occasion.ROUTINE);
    assertThat(made.manifest().sequence()).isEqualTo(database.vault().sequence());
    assertThat(made.manifest().count("CLIENT")).isEqualTo(2);
    assertThat(backups.isSound(made)).isTrue();
    assertThat(backups.all()).containsExactly(made);
    assertThat(filesIn(folder.backups())).containsExactly(made.file());
  }

  @Test
  void aRoundMakesOneOnlyWhereSomethingChanged() {
    save("Alpha");
    assertThat(backups.isDue()).isTrue();
    backups.round();
    backups.round();
    assertThat(backups.all()).hasSize(1);
    save("Beta");
    assertThat(backups.isDue()).isFalse();
    clock.pass(Duration.ofHours(1));
    assertThat(backups.isDue()).isTrue();
    clock.pass(Duration.ofHours(-9));
    assertThat(backups.isDue()).as("the clock was set back").isTrue();
    backups.round();
    assertThat(backups.all()).hasSize(2);
    assertThat(backups.hasChanged()).isFalse();
  }

  @Test
  void aRestoreBringsBackWhatWasAndKeepsWhatIsAside() throws IOException {
    save("Alpha");
    var made = backups.make(Occasion.ASKED_FOR);
    clock.pass(Duration.ofDays(1));
    save("Beta");
    var present = database.vault().sequence();
    var preview = backups.preview(made);
    assertThat(preview.lost().newest())
        .extracting(RestorePreview.Thing::client)
        .containsExactly("Beta");
    assertThat(preview.regained().all()).isZero();
    assertThat(preview.changes()).contains(new RestorePreview.Change(Rows.CLIENT, 2, 1));
    backups.restore(made);
    assertThat(names()).as("not yet").containsExactlyInAnyOrder("Alpha", "Beta");
    reopen();
    assertThat(names()).containsExactly("Alpha");
    assertThat(database.vault().sequence()).isGreaterThan(present);
    assertThat(Snapshot.digests(database)).isEqualTo(Snapshot.recomputed(database));
    var aside = temp.resolve("workbook/before-restore-2026-03-03T09-00-00Z");
    assertThat(aside.resolve("workbook.mv.db")).exists();
    assertThat(backups.all().getFirst().manifest().occasion()).isEqualTo(Occasion.BEFORE_RESTORE);
    save("Gamma");
    reopen();
    assertThat(names()).containsExactlyInAnyOrder("Alpha", "Gamma");
  }

  @Test
  void whatWasBeforeARestoreCanBeRestoredToo() {
    save("Alpha");
    var made = backups.make(Occasion.ASKED_FOR);
    save("Beta");
    backups.restore(made);
    reopen();
    clock.pass(Duration.ofMinutes(1));
    var before =
        backups.all().stream()
            .filter(it -> it.manifest().occasion() == Occasion.BEFORE_RESTORE)
            .findFirst()
            .orElseThrow();
    backups.restore(before);
    reopen();
    assertThat(names()).containsExactlyInAnyOrder("Alpha", "Beta");
  }

  @Test
  void twoRestoresWithinASecondKeepWhatWasBeforeEach() throws IOException {
    save("Alpha");
    var made = backups.make(Occasion.ASKED_FOR);
    for (var name : List.of("Beta", "Gamma")) {
      save(name);
      backups.restore(made);
      reopen();
      assertThat(names()).containsExactly("Alpha");
    }
    try (var files = Files.list(temp.resolve("workbook"))) {
      var kept = files.filter(it -> it.getFileName().toString().startsWith("before-restore-"));
      assertThat(kept.map(it -> it.resolve("workbook.mv.db"))).hasSize(2).allMatch(Files::exists);
    }
  }

  @Test
  void aDamagedBackupIsNotRestored() throws IOException {
    save("Alpha");
    var made = backups.make(Occasion.ROUTINE);
    flip(made);
    assertThat(backups.isSound(made)).isFalse();
    assertThatThrownBy(() -> backups.preview(made)).hasMessage("store.backup.damaged");
    assertThatThrownBy(() -> backups.restore(made)).hasMessage("store.backup.damaged");
    reopen();
    assertThat(names()).containsExactly("Alpha");
  }

  @Test
  void theSecondFolderGetsACopyWheneverItIsThere() throws IOException {
    var stick = Files.createDirectories(temp.resolve("stick"));
    save("Alpha");
    backups.round();
    backups.second().choose(stick);
    assertThat(copies(stick)).hasSize(1);
    assertThat(backups.second().isThere()).isTrue();

    Files.move(stick, temp.resolve("drawer"));
    Files.createDirectories(stick); // what an empty mount point looks like
    save("Beta");
    clock.pass(Duration.ofDays(9));
    backups.round();
    assertThat(backups.second().isThere()).isFalse();
    assertThat(copies(stick)).isEmpty();
    assertThat(backups.second().chosen().orElseThrow().copiedAt())
        .isEqualTo(clock.instant().minus(Duration.ofDays(9)));

    Files.delete(stick);
    Files.move(temp.resolve("drawer"), stick);
    backups.round();
    assertThat(copies(stick)).hasSize(2);
    assertThat(backups.second().chosen().orElseThrow().copiedAt()).isEqualTo(clock.instant());
  }

  @Test
  void aBackupInAFileOfOnesOwnIsAsGood() {
    save("Alpha");
    var made = backups.makeAt(temp.resolve("by hand.quarterbook"));
    assertThat(backups.isSound(made)).isTrue();
    assertThat(backups.all()).isEmpty();
  }

  @Test
  void everyCopyOfTheKeyIsRenewed() throws IOException {
    var stick = Files.createDirectories(temp.resolve("stick"));
    save("Alpha");
    backups.round();
    backups.second().choose(stick);
    var copies =
        List.<KeyCopies>of(
            new BackupKeyCopies(new BackupFolder(folder.backups()), new RealDisk()),
            new SecondKeyCopies(folder.secondFolder(), new RealDisk()));
    var key = folder.keyFile();
    var protection = new Protection(key, key.open(), () -> Protections.CHEAP, copies);
    protection.set(Secret.passphrase("correct horse battery"));
    assertThat(protection.bringInStep()).isZero();
    var bytes = key.bytes();
    for (var backup : backups.all()) {
      assertThat(backup.key()).isEqualTo(bytes);
      assertThat(backups.isSound(backup)).isTrue();
    }
    for (var file : copies(stick)) {
      assertThat(Backup.read(file).orElseThrow().key()).isEqualTo(bytes);
    }
  }

  private void reopen() {
    if (database != null) {
      database.close();
    }
    database = Database.open(folder, clock);
    backups = Backups.of(database, Runnable::run).orElseThrow();
  }

  private void save(String name) {
    new ClientStore(database).save(Client.named(name));
  }

  private List<String> names() {
    return new ClientStore(database).all().stream().map(Client::name).toList();
  }

  private static void flip(Backup backup) throws IOException {
    var bytes = Files.readAllBytes(backup.file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(backup.file(), bytes);
  }

  private static List<Path> copies(Path folder) throws IOException {
    return filesIn(folder).stream().filter(it -> it.toString().endsWith(Backup.ENDING)).toList();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
