package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.disk.Fork;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program is killed while it backs up or restores: under a final name lies no part of a backup,
/// and all that was said to be saved is there. A restore takes back what was saved after its
/// backup,
/// and keeps it aside.
class BackupCrashTest {
  @TempDir private Path temp;
  private final Random random = new Random();

  @Test
  void aKillLeavesWholeBackupsAndAWholeWorkbook() throws Exception {
    assertThat(kill(2)).isEmpty();
  }

  @Test
  @Tag("faults")
  void manyKillsLeaveWholeBackupsAndAWholeWorkbook() throws Exception {
    int kills = Faults.tries(16, 200);
    Faults.report("kill -9 while backing up", kills, kill(kills));
  }

  /// @return what was found wrong
  private List<String> kill(int kills) throws Exception {
    var wrong = new ArrayList<String>();
    for (int kill = 0; kill < kills; kill++) {
      var folder = new WorkbookFolder(temp.resolve("workbook" + kill / 4 + kill % 2));
      var stick = Files.createDirectories(temp.resolve("stick" + kill / 4 + kill % 2));
      boolean restores = kill % 2 == 1;
      int acknowledged = runAndKill(folder, stick, restores);
      try {
        verify(folder, stick, restores ? 0 : acknowledged);
      } catch (StoreException | AssertionError loss) {
        wrong.add("kill " + kill + ": " + loss);
      }
    }
    return wrong;
  }

  /// @return how many the killed program said were saved
  private int runAndKill(WorkbookFolder folder, Path stick, boolean restores) throws Exception {
    var saver =
        Fork.of(BackupSaver.class, folder.path().toString(), stick.toString(), "" + restores);
    try (var said = saver.inputReader()) {
      var moment = restores && random.nextBoolean() ? "restoring" : "opened";
      int last = 0;
      for (var line = said.readLine(); line != null; line = said.readLine()) {
        if (line.equals(moment)) {
          moment = "";
          saver.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
          saver.toHandle().destroyForcibly();
        } else if (Character.isDigit(line.charAt(0))) {
          last = Integer.parseInt(line);
        }
      }
      assertThat(moment).as("the program ended by itself").isEmpty();
      return last;
    } finally {
      saver.destroyForcibly().waitFor();
    }
  }

  private static void verify(WorkbookFolder folder, Path stick, int acknowledged)
      throws IOException {
    try (var database = Database.open(folder, Clock.systemUTC())) {
      assertThat(new ClientStore(database).all()).hasSizeGreaterThanOrEqualTo(acknowledged);
      assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
      var backups = Backups.of(database, Runnable::run).orElseThrow();
      for (var file : named(folder.backups(), stick)) {
        assertThat(Backup.read(file).filter(backups::isSound)).as(file.toString()).isPresent();
      }
    }
  }

  private static List<Path> named(Path... folders) throws IOException {
    var named = new ArrayList<Path>();
    for (var folder : folders) {
      if (Files.isDirectory(folder)) {
        try (var files = Files.list(folder)) {
          named.addAll(files.filter(it -> it.toString().endsWith(Backup.ENDING)).toList());
        }
      }
    }
    return named;
  }
}
