package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.fault.Faults;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.backup.Disk;
import app.quarterbook.store.backup.FailingDisk;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Fork;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A loose file becomes a small one with every row in it, and whatever fails on the way, the
/// workbook is what it was, and the change log leads to it.
class CompactionTest {
  private static final int TRIES = 12;
  private static final int LONGEST_CLOSE = 1_200;

  private final MovableClock clock = MovableClock.at("2026-03-01T08:00:00Z");
  private final Random random = new Random(3);

  @TempDir private Path temp;
  private WorkbookFolder folder;

  @BeforeEach
  void folder() {
    folder = new WorkbookFolder(temp.resolve("workbook"));
  }

  @Test
  void aLooseFileIsMadeSmallWhenTheWorkbookIsClosed() throws IOException {
    var whole = loosen();
    long loose = Files.size(folder.databaseFile());
    assertThat(loose).isGreaterThan(2 * Compaction.SMALL);
    sit(0);
    assertThat(Files.size(folder.databaseFile())).isLessThan(loose / 3);
    assertThat(whole.differences(whole())).isEmpty();
    sit(3);
    lose(whole());
  }

  @Test
  void whateverFailsNothingIsLost() throws IOException {
    var whole = loosen();
    var loose = Files.readAllBytes(folder.databaseFile());
    var disk = new FailingDisk();
    disk.heal();
    assertThat(compact(disk)).isTrue();
    long steps = disk.steps();
    assertThat(steps).isGreaterThan(5);
    for (int round = 0; round < TRIES; round++) {
      Files.write(folder.databaseFile(), loose);
      long step = 1 + (steps - 1) * round / (TRIES - 1);
      disk.failAt(step, round % 2 == 0);
      compact(disk);
      var vault = Checkup.of(folder.database(), folder.keyFile().open());
      assertThat(vault.sequence()).as("step " + step).isPositive();
    }
    assertThat(whole.differences(whole())).isEmpty();
    lose(whole);
  }

  @Test
  void aFileThatIsNotSoundIsLeftAlone() throws Exception {
    loosen();
    try (var connection = H2.openAside(folder.database(), folder.keyFile().open());
        var statement = connection.createStatement()) {
      statement.execute("drop trigger journal_CLIENT");
      assertThat(statement.executeUpdate("update CLIENT set NOTES = 'noise'")).isPositive();
    }
    var before = Files.readAllBytes(folder.databaseFile());
    var disk = new FailingDisk();
    disk.heal();
    assertThat(compact(disk)).isFalse();
    assertThat(Files.readAllBytes(folder.databaseFile())).isEqualTo(before);
    assertThat(Files.exists(folder.path().resolve("suspicion"))).isTrue();
  }

  @Test
  @Tag("faults")
  void aKillWhileClosingLeavesTheOldFileOrTheNewOne() throws Exception {
    int kills = Faults.tries(16, 200);
    var whole = loosen();
    var wrong = new ArrayList<String>();
    for (int kill = 0; kill < kills; kill++) {
      var killed = new WorkbookFolder(temp.resolve("killed" + kill));
      Copies.copy(folder.path(), killed.path());
      closeAndKill(killed);
      try (var database = Database.open(killed, clock)) {
        assertThat(whole.differences(Whole.of(database))).isEmpty();
        assertThat(Whole.isSound(database)).isTrue();
      } catch (StoreException | AssertionError loss) {
        wrong.add("kill " + kill + ": " + loss);
      }
      Folders.delete(killed.path());
    }
    Faults.report("kill -9 while making the file small", kills, wrong);
  }

  private void closeAndKill(WorkbookFolder killed) throws Exception {
    var closing = Fork.of(Closing.class, killed.path().toString());
    try (var said = closing.inputReader()) {
      assertThat(said.readLine()).isEqualTo("open");
      closing.waitFor(random.nextInt(LONGEST_CLOSE), TimeUnit.MILLISECONDS);
    } finally {
      closing.destroyForcibly().waitFor();
    }
  }

  /// The program that is killed.
  static final class Closing {
    private Closing() {}

    public static void main(String[] args) {
      try (var database = Database.open(new WorkbookFolder(Path.of(args[0])), Clock.systemUTC())) {
        assertThat(database.vault().sequence()).isPositive();
        System.out.println("open");
      }
    }
  }

  /// What is written over again and again leaves its room behind. The file is left as a program
  /// leaves it that is killed.
  private Whole loosen() throws IOException {
    Whole whole;
    byte[] left;
    try (var database = Database.open(folder, clock)) {
      var clients = new ClientStore(database);
      var client = Client.named("Kestrel Dental");
      for (int i = 0; i < 40; i++) {
        clock.pass(Duration.ofSeconds(1));
        var notes = new StringBuilder();
        random.ints(60_000, ' ', '~').forEach(letter -> notes.append((char) letter));
        clients.save(client.withNotes(notes.toString()));
      }
      whole = Whole.of(database);
      left = Files.readAllBytes(folder.databaseFile());
    }
    Files.write(folder.databaseFile(), left);
    return whole;
  }

  private void sit(int edits) {
    try (var database = Database.open(folder, clock)) {
      new Edits(random, clock).some(database, edits);
    }
  }

  private Whole whole() {
    try (var database = Database.open(folder, clock)) {
      return Whole.of(database);
    }
  }

  private boolean compact(Disk disk) throws IOException {
    return new Compaction(folder, folder.keyFile().open(), disk).run();
  }

  private void lose(Whole acknowledged) throws IOException {
    Files.delete(folder.databaseFile());
    new Recovery(folder, Unlock.clear(), clock).run();
    assertThat(acknowledged.differences(whole())).isEmpty();
    assertThat(Folders.files(folder.path()))
        .noneMatch(file -> file.getFileName().toString().startsWith("compacting"));
  }
}
