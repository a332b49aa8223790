package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.quarterbook.MovableClock;
import app.quarterbook.fault.Faults;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.SmallDisk;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A real small disk runs full while the workbook is opened, saved to, backed up or closed. Nothing
/// acknowledged is lost, what is there can be read, and when room is made all goes on without
/// opening the workbook anew.
class DiskFullTest {
  /// Random numbers of neighbouring seeds resemble each other; of scattered ones they do not.
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final MovableClock clock = MovableClock.at("2026-03-01T08:00:00Z");

  @TempDir private Path temp;
  private int withReserve;

  @Test
  void nothingIsLostOnAFullDisk(TestReporter reporter) throws IOException {
    assertThat(fill(8, reporter)).isEmpty();
  }

  @Test
  @Tag("faults")
  void nothingIsLostOnManyFullDisks(TestReporter reporter) throws IOException {
    int tries = Faults.tries(24, 100);
    Faults.report("full disks, a real tmpfs", tries, fill(tries, reporter));
  }

  @Test
  void whatIsLargeIsRefusedBeforeItBegins() throws IOException {
    try (var disk = SmallDisk.mount(temp.resolve("disk"))) {
      var folder = new WorkbookFolder(disk.path().resolve("workbook"));
      try (var database = Database.open(folder, clock)) {
        var before = Whole.of(database);
        var firms = firms(2_000);
        disk.fill(2_000);

        assertThatExceptionOfType(StoreException.class)
            .isThrownBy(() -> new ContentStore(database).put(new byte[1 << 20]))
            .matches(it -> it.sentence().startsWith("There is not enough room"));
        assertThatExceptionOfType(StoreException.class)
            .isThrownBy(() -> new ImportStore(database).apply(firms, List.of(), "firms.csv"))
            .matches(it -> it.sentence().startsWith("There is not enough room"));
        assertThat(before.differences(Whole.of(database))).isEmpty();

        disk.free();
        assertThat(new ContentStore(database).put(new byte[1 << 20])).isNotEmpty();
      }
    }
  }

  @Test
  void aRepairForWhichThereIsNoRoomWaitsForIt() throws IOException {
    try (var disk = SmallDisk.mount(temp.resolve("disk"))) {
      var folder = new WorkbookFolder(disk.path().resolve("workbook"));
      Whole whole;
      try (var database = Database.open(folder, clock)) {
        new ClientStore(database).save(Client.named("Lindqvist Dental"));
        whole = Whole.of(database);
      }
      Files.delete(folder.databaseFile());
      disk.fill(200);
      var before = Folders.files(folder.path());
      var recovery = new Recovery(folder, Unlock.clear(), clock);

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(recovery::run)
          .matches(it -> it.sentence().startsWith("There is not enough room"));
      assertThat(Folders.files(folder.path())).isEqualTo(before);

      disk.free();
      recovery.run();
      try (var database = Database.open(folder, clock)) {
        assertThat(whole.differences(Whole.of(database))).isEmpty();
      }
    }
  }

  private static Holdings firms(int many) {
    var clients = IntStream.range(0, many).mapToObj(i -> Client.named("Firm " + i)).toList();
    var none = Holdings.NONE;
    return new Holdings(
        clients,
        none.stages(),
        none.sites(),
        none.people(),
        none.visits(),
        none.items(),
        none.agreements(),
        none.marks());
  }

  private List<String> fill(int tries, TestReporter reporter) throws IOException {
    var losses = new ArrayList<String>();
    try (var disk = SmallDisk.mount(temp.resolve("disk"))) {
      reporter.publishEntry("file system", "tmpfs, real");
      var template = template();
      for (int seed = 0; seed < tries; seed++) {
        var folder = new WorkbookFolder(disk.path().resolve("workbook"));
        Copies.copy(template, folder.path());
        try {
          use(disk, folder, new Random(seed * SCATTER));
        } catch (RuntimeException | AssertionError e) {
          losses.add("seed " + seed + ": " + e);
        }
        disk.free();
        Folders.delete(folder.path());
      }
    }
    reporter.publishEntry(
        Map.of(
            "full disks", "" + tries,
            "saved with the reserve", "" + withReserve,
            "losses", "" + losses.size()));
    return losses;
  }

  private Path template() {
    var folder = new WorkbookFolder(temp.resolve("template"));
    try (var database = Database.open(folder, clock)) {
      new Edits(new Random(3), clock).some(database, 30);
      Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ROUTINE);
    }
    return folder.path();
  }

  private void use(SmallDisk disk, WorkbookFolder folder, Random random) throws IOException {
    var edits = new Edits(random, clock);
    boolean beforeOpening = random.nextInt(4) == 0;
    if (beforeOpening) {
      disk.fill(random.nextInt(6));
    }
    Whole acknowledged;
    try (var database = Database.open(folder, clock)) {
      boolean reserve = random.nextBoolean() && database.keepRoom();
      acknowledged = Whole.of(database);
      if (!beforeOpening) {
        disk.fill(random.nextInt(60));
      }
      if (random.nextInt(3) == 0) {
        tryBackup(database, folder);
      }
      acknowledged = saveUntilFull(database, edits, acknowledged, reserve);
      assertThat(acknowledged.differences(Whole.of(database))).as("readable").isEmpty();
      if (random.nextBoolean()) {
        disk.free();
        edits.some(database, 5);
        tryBackup(database, folder);
        acknowledged = Whole.of(database);
      }
    }
    disk.free();
    verify(folder, acknowledged);
  }

  /// Saves until the disk is full for good.
  private Whole saveUntilFull(Database database, Edits edits, Whole before, boolean reserve) {
    var acknowledged = before;
    boolean failed = false;
    for (int i = 0; i < 400; i++) {
      try {
        edits.some(database, 1);
        acknowledged = Whole.of(database);
        if (failed && reserve) {
          withReserve++;
          return acknowledged;
        }
      } catch (StoreException e) {
        assertThat(e.isStorageFailure()).isTrue();
        if (failed) {
          return acknowledged;
        }
        failed = true;
      }
    }
    return acknowledged;
  }

  /// A backup that does not fit leaves those that are there as they are.
  private static void tryBackup(Database database, WorkbookFolder folder) throws IOException {
    try {
      Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ROUTINE);
    } catch (StoreException e) {
      assertThat(e.sentence()).endsWith(".");
    }
    for (var file : Folders.files(folder.backups())) {
      if (file.toString().endsWith(Backup.ENDING)) {
        var backup = Backup.read(file).orElseThrow();
        assertThat(backup.isSound(folder.keyFile().open())).isTrue();
      }
    }
  }

  private void verify(WorkbookFolder folder, Whole acknowledged) throws IOException {
    Vault vault;
    try (var database = Database.open(folder, clock)) {
      assertThat(acknowledged.differences(Whole.of(database))).isEmpty();
      assertThat(Whole.isSound(database)).isTrue();
      vault = database.vault();
    }
    var key = folder.keyFile().open();
    var chain = Chain.read(Volume.REAL, folder.changes(), key, Optional.of(vault.id()));
    assertThat(chain.leadsTo(vault.sequence())).as("the log leads to the present").isTrue();
    Files.delete(folder.databaseFile());
    new Recovery(folder, Unlock.clear(), clock).run();
    try (var database = Database.open(folder, clock)) {
      assertThat(acknowledged.differences(Whole.of(database))).isEmpty();
    }
  }
}
