package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.fault.Faults;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each step of making, copying, thinning and restoring a backup fails in turn, once or for good.
/// Under a final name there is never a part of a backup, the backups before it are whole, and the
/// workbook is what it was.
class BackupFaultTest {
  @TempDir private Path temp;
  private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
  private final FailingDisk disk = new FailingDisk();
  private final Set<String> known = new HashSet<>();
  private int saved;

  @Test
  void noStepOfABackupLeavesAPart() throws IOException {
    assertThat(backUp(12)).isEmpty();
  }

  @Test
  @Tag("faults")
  void noStepOfABackupLeavesAPartInManyTries() throws IOException {
    int tries = Faults.tries(60, 700);
    Faults.report("backup, a step fails", tries, backUp(tries));
  }

  @Test
  void noStepOfARestoreLosesEitherWorkbook() throws Exception {
    assertThat(restore(8)).isEmpty();
  }

  @Test
  @Tag("faults")
  void noStepOfARestoreLosesEitherWorkbookInManyTries() throws Exception {
    int tries = Faults.tries(40, 300);
    Faults.report("restore, a step fails", tries, restore(tries));
  }

  /// @return what was found wrong
  private List<String> backUp(int tries) throws IOException {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    var stick = Files.createDirectories(temp.resolve("stick"));
    var wrong = new ArrayList<String>();
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
        long step = 1 + round * steps / tries;
        disk.failAt(step, round % 2 == 1);
        failed += fails(backups) ? 1 : 0;
        disk.heal();
        try {
          assertThat(unsound(backups, folder.backups(), stick)).isEmpty();
          assertThat(backups.all()).contains(before.getFirst());
          save(database);
          assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
          backups.round();
          assertThat(backups.hasChanged()).isFalse();
          assertThat(strange(folder.backups(), stick)).isEmpty();
        } catch (AssertionError | StoreException fault) {
          wrong.add("step " + step + ": " + fault);
        }
      }
    }
    assertThat(failed).as("of " + tries + " tries").isGreaterThan(tries / 3);
    return wrong;
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

  /// @return what was found wrong
  private List<String> restore(int tries) throws Exception {
    var origin = new WorkbookFolder(temp.resolve("origin"));
    Backup backup;
    try (var database = Database.open(origin, clock)) {
      save(database);
      backup = Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ASKED_FOR);
      save(database);
    }
    var wrong = new ArrayList<String>();
    disk.heal();
    var whole = new WorkbookFolder(temp.resolve("whole"));
    copy(origin.path(), whole.path());
    assertThat(restoreAndSwap(whole, backup)).isTrue();
    long steps = disk.steps();
    int restored = 0;
    for (int round = 0; round < tries; round++) {
      clock.pass(Duration.ofMinutes(1));
      var folder = new WorkbookFolder(temp.resolve("copy" + round));
      copy(origin.path(), folder.path());
      long step = 1 + round * steps / tries;
      disk.failAt(step, true);
      boolean done = restoreAndSwap(folder, backup);
      try {
        restored += isRestored(folder, done) ? 1 : 0;
      } catch (AssertionError | StoreException fault) {
        wrong.add("step " + step + ": " + fault);
      }
    }
    assertThat(restored).isLessThan(tries);
    return wrong;
  }

  /// Opens what a restore has left, which must be the one workbook or the other, and saves to it.
  private boolean isRestored(WorkbookFolder folder, boolean done) throws IOException {
    boolean restored;
    try (var database = Database.open(folder, clock)) {
      var names = new ClientStore(database).all().stream().map(Client::name).toList();
      assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
      assertThat(names).isIn(List.of("Client 1"), both());
      restored = names.size() == 1;
      assertThat(restored || !done).as("a restore that came to its end is one").isTrue();
      assertThat(aside(folder)).hasSize(restored ? 1 : 0);
      saved = 7;
      save(database);
    }
    try (var database = Database.open(folder, clock)) {
      assertThat(new ClientStore(database).all()).extracting(Client::name).contains("Client 8");
    }
    return restored;
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

  /// Of those that were not read through before.
  private List<Path> unsound(Backups backups, Path... folders) throws IOException {
    var unsound = new ArrayList<Path>();
    for (var folder : folders) {
      for (var file : files(folder)) {
        if (file.toString().endsWith(Backup.ENDING)
            && known.add(file + " of " + Files.getLastModifiedTime(file))
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
