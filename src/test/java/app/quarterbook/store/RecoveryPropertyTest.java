package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Whatever is done to a workbook, and whatever becomes of its database then: from the change log
/// it comes out as it was at the last acknowledged commit, table by table, journal included.
class RecoveryPropertyTest {

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void theLossOfTheDatabaseLosesNothing(@ForAll long seed) throws IOException {
    var temp = Files.createTempDirectory("recovery");
    try {
      loseAndRecover(temp, new Random(seed));
    } finally {
      Folders.delete(temp);
    }
  }

  private static void loseAndRecover(Path temp, Random random) throws IOException {
    var clock = MovableClock.at("2026-03-01T08:00:00.123456789Z");
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    var edits = new Edits(random, clock);
    byte[] older = new byte[0];
    var acknowledged = new Whole(Set.of());
    for (int sitting = 1 + random.nextInt(3); sitting > 0; sitting--) {
      try (var database = Database.open(folder, clock)) {
        edits.some(database, random.nextInt(25));
        acknowledged = Whole.of(database);
      }
      if (older.length == 0) {
        older = Files.readAllBytes(folder.databaseFile());
      }
    }
    switch (random.nextInt(4)) {
      case 0 -> Files.delete(folder.databaseFile());
      case 1 -> Files.write(folder.databaseFile(), new byte[0]);
      case 2 -> Files.write(folder.databaseFile(), older);
      default -> Files.write(folder.databaseFile(), new byte[random.nextInt(100_000)]);
    }
    new Recovery(folder, Unlock.clear(), clock).run();
    try (var database = Database.open(folder, clock)) {
      assertThat(acknowledged.differences(Whole.of(database))).isEmpty();
      edits.some(database, 2);
    }
  }
}
