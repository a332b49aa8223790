package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.fault.Faults;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Bits flip, blocks are lost, files are cut off, emptied, deleted or swapped for an older copy: it
/// is always noticed, and the repair always gives the last acknowledged state, row by row.
class DamagedFilesTest {
  /// Random numbers of neighbouring seeds resemble each other; of scattered ones they do not.
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final MovableClock clock = MovableClock.at("2026-03-01T08:00:00Z");

  @TempDir private Path temp;
  private WorkbookFolder template;
  private Map<Path, byte[]> older;
  private Whole acknowledged;

  @BeforeEach
  void workbook() throws IOException {
    template = new WorkbookFolder(temp.resolve("template"));
    var edits = new Edits(new Random(7), clock);
    try (var database = Database.open(template, clock)) {
      edits.some(database, 60);
      Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ROUTINE);
      edits.some(database, 20);
      Backups.of(database, Runnable::run).orElseThrow().make(Occasion.ROUTINE);
      edits.some(database, 5);
    }
    older = Copies.files(template.path());
    try (var database = Database.open(template, clock)) {
      edits.some(database, 10);
      acknowledged = Whole.of(database);
    }
  }

  @Test
  void damageIsNoticedAndRepaired(TestReporter reporter) throws IOException {
    assertThat(damage(60, reporter)).isEmpty();
  }

  @Test
  @Tag("faults")
  void damageIsNoticedAndRepairedThousandsOfTimes(TestReporter reporter) throws IOException {
    int tries = Faults.tries(300, 5_000);
    Faults.report("damaged files", tries, damage(tries, reporter));
  }

  private List<String> damage(int tries, TestReporter reporter) throws IOException {
    var losses = new ArrayList<String>();
    var outcomes = new TreeMap<String, Integer>();
    for (int seed = 0; seed < tries; seed++) {
      var folder = new WorkbookFolder(temp.resolve("damaged"));
      Copies.copy(template.path(), folder.path());
      var random = new Random(seed * SCATTER);
      var damage = Damage.values()[seed % Damage.values().length];
      var file = Damage.file(folder, random);
      var name = folder.path().relativize(file);
      damage.to(file, older.getOrDefault(name, new byte[0]), random);
      try {
        outcomes.merge(outcome(folder), 1, Integer::sum);
      } catch (RuntimeException | AssertionError e) {
        losses.add("seed " + seed + ", " + damage + " " + name + ": " + e);
      }
      Folders.delete(folder.path());
    }
    reporter.publishEntry(Map.of("damaged files", "" + tries, "outcomes", outcomes.toString()));
    return losses;
  }

  /// How it went; fails where damage went unnoticed or something is missing in the end.
  private String outcome(WorkbookFolder folder) throws IOException {
    var before = Copies.files(folder.path());
    var noticed = notice(folder);
    if (noticed.isEmpty()) {
      return "harmless";
    }
    if (noticed.equals("at the start")) {
      before.keySet().removeIf(name -> !Files.exists(folder.path().resolve(name)));
      for (var file : before.entrySet()) {
        assertThat(Files.readAllBytes(folder.path().resolve(file.getKey())))
            .as("left as it is: %s", file.getKey())
            .isEqualTo(file.getValue());
      }
    }
    new Recovery(folder, Unlock.clear(), clock).run();
    try (var database = Database.open(folder, clock)) {
      assertThat(acknowledged.differences(Whole.of(database))).isEmpty();
      assertThat(Whole.isSound(database)).isTrue();
    }
    return noticed;
  }

  /// Where the damage is noticed; empty where it hit nothing that is read.
  private String notice(WorkbookFolder folder) {
    try (var database = Database.open(folder, clock)) {
      try {
        if (!Whole.isSound(database)) {
          return "by the digests";
        }
      } catch (RuntimeException e) {
        return "at the read";
      }
      assertThat(acknowledged.differences(Whole.of(database))).as("unnoticed").isEmpty();
      return "";
    } catch (StoreException e) {
      return "at the start";
    }
  }
}
