package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.FailingDisk;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Each step of making, copying, thinning and restoring a backup fails in turn, once or for good.
/// Under a final name there is never a part of a backup, the backups before it are whole, and the
/// workbook is what it was.
class BackupFaultTest {
  @TempDir private Path temp;
  private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
  private final FailingDisk disk = new FailingDisk();
  private int saved;

  @Test
  void noStepOfABackupLeavesAPart(TestReporter reporter) throws IOException {
    backUp(60, reporter);
  }

  @Test
  @Tag("faults")
  void noStepOfABackupLeavesAPartInManyTries(TestReporter reporter) throws IOException {
    backUp(700, reporter);
  }

  @Test
  void noStepOfARestoreLosesEitherWorkbook(TestReporter reporter) throws Exception {
    restore(40, reporter);
  }

  @Test
  @Tag("faults")
  void noStepOfARestoreLosesEitherWorkbookInManyTries(TestReporter reporter) throws Exception {
    restore(300, reporter);
  }

  private void backUp(int tries, TestReporter reporter) throws IOException {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    var stick = Files.createDirectories(temp.resolve("stick"));
    int failed = 0;
    try (var database = Database.open(folder, clock)) {
      var backups = new Backups(database, database.residence().orElseThrow(), disk, Runnable::run);
      save(database);
      disk.heal();
      backups.second().choose(stick);
      backups.round();
      long steps = count(database, backups);
      assertThat(steps).isGreaterThan(20);
      for (int round = 0; round < tries; round++) {
        save(database);
        clock.pass(Duration.ofMinutes(37));
        var before = backups.all();
        disk.failAt(1 + round % steps, round / steps % 2 == 1);
        failed += fails(backups) ? 1 : 0;
        disk.heal();
        assertThat(unsound(backups, folder.backups(), stick)).as("round " + round).isEmpty();
        assertThat(backups.all()).contains(before.getFirst());
        save(database);
        assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
        backups.round();
        assertThat(backups.hasChanged()).isFalse();
        assertThat(strange(folder.backups(), stick)).isEmpty();
      }
    }
    assertThat(failed).as("of " + tries + " tries").isGreaterThan(tries / 3);
    reporter.publishEntry(Map.of("fault", "backup", "tries", "" + tries, "failures", "0"));
  }

  private long count(Database database, Backups backups) {
    save(database);
    disk.heal();
    backups.round();
    return disk.steps();
  }

  /// Whether it was told; a second folder that fails is not.
  private static boolean fails(Backups backups) {
    try {
      backups.round();
      return false;
    } catch (StoreException e) {
      assertThat(e.sentence()).endsWith(".");
      return true;
    }
  }

  private void restore(int tries, TestReporter reporter) throws Exception {
    var origin = new WorkbookFolder(temp.resolve("origin"));
    Backup backup;
    try (var database = Database.open(origin, clock)) {
      save(database);
      backup = Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ASKED_FOR);
      save(database);
    }
    long steps = Long.MAX_VALUE;
    int restored = 0;
    for (int round = 0; round < tries; round++) {
      clock.pass(Duration.ofMinutes(1));
      var folder = new WorkbookFolder(temp.resolve("copy" + round));
      copy(origin.path(), folder.path());
      disk.failAt(1 + round % steps, true);
      boolean done = restoreAndSwap(folder, backup);
      if (done) {
        steps = disk.steps();
      }
      try (var database = Database.open(folder, clock)) {
        var names = new ClientStore(database).all().stream().map(Client::name).toList();
        assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
        assertThat(names).as("round " + round).isIn(List.of("Client 1"), both());
        boolean isNew = names.size() == 1;
        assertThat(isNew || !done).as("a restore that came to its end is one").isTrue();
        restored += isNew ? 1 : 0;
        assertThat(aside(folder).size()).isEqualTo(isNew ? 1 : 0);
        saved = 7;
        save(database);
      }
      try (var database = Database.open(folder, clock)) {
        assertThat(new ClientStore(database).all()).extracting(Client::name).contains("Client 8");
      }
    }
    assertThat(steps).as("every step had its turn").isLessThan(tries);
    assertThat(restored).isBetween(1, tries - 1);
    reporter.publishEntry(Map.of("fault", "restore", "tries", "" + tries, "failures", "0"));
  }

  private static List<String> both() {
    return List.of("Client 1", "Client 2");
  }

  private boolean restoreAndSwap(WorkbookFolder folder, Backup backup) throws Exception {
    try {
      var restore = new Restore(folder, disk);
      restore.prepare(folder.keyFile().open(), backup, 2, clock.instant());
      restore.finish();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// What was moved aside is the whole database.
  private static List<Path> aside(WorkbookFolder folder) throws IOException {
    try (var files = Files.list(folder.path())) {
      return files
          .filter(it -> it.getFileName().toString().startsWith("before-restore-"))
          .filter(it -> Files.exists(it.resolve("workbook.mv.db")))
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private void save(Database database) {
    saved++;
    new ClientStore(database).save(Client.named("Client " + saved));
  }

  private static List<Path> unsound(Backups backups, Path... folders) throws IOException {
    var unsound = new ArrayList<Path>();
    for (var folder : folders) {
      for (var file : files(folder)) {
        if (file.toString().endsWith(Backup.ENDING)
            && Backup.read(file).filter(backups::isSound).isEmpty()) {
          unsound.add(file);
        }
      }
    }
    return unsound;
  }

  /// What lies about after a backup that went well.
  private static List<Path> strange(Path backups, Path stick) throws IOException {
    var strange = new ArrayList<>(files(backups));
    strange.addAll(files(stick));
    strange.removeIf(it -> it.toString().endsWith(Backup.ENDING) || it.toString().endsWith(".txt"));
    return strange;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
