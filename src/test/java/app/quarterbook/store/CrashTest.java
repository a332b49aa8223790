package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.disk.Fork;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A program that keeps saving is killed at any moment: while it makes the workbook, opens it,
/// saves, closes. All that it said was saved is there, and nothing by half.
class CrashTest {
  private static final List<String> MOMENTS = List.of("opening", "opened", "opened", "closing");
  private static final int KILLS_A_FOLDER = 4;

  @TempDir private Path temp;
  private final Random random = new Random();

  @Test
  void nothingAcknowledgedIsLost(TestReporter reporter) throws Exception {
    assertThat(kill(8, reporter)).isEmpty();
  }

  @Test
  @Tag("faults")
  void nothingAcknowledgedIsLostInManyCrashes(TestReporter reporter) throws Exception {
    int kills = Faults.tries(100, 1000);
    Faults.report("kill -9", kills, kill(kills, reporter));
  }

  /// @return what was found wrong
  private List<String> kill(int kills, TestReporter reporter) throws Exception {
    var wrong = new ArrayList<String>();
    int saved = 0;
    var slowest = Duration.ZERO;
    for (int kill = 0; kill < kills; kill++) {
      if (kill % KILLS_A_FOLDER == 0) {
        saved = 0;
      }
      var folder = new WorkbookFolder(temp.resolve("workbook" + kill / KILLS_A_FOLDER));
      int acknowledged = Math.max(saved, runAndKill(folder));
      long start = System.nanoTime();
      try (var database = Database.open(folder, Clock.systemUTC())) {
        var opening = Duration.ofNanos(System.nanoTime() - start);
        slowest = opening.compareTo(slowest) > 0 ? opening : slowest;
        saved = verify(database, acknowledged);
      } catch (StoreException | AssertionError loss) {
        wrong.add("kill " + kill + ": " + loss);
      }
    }
    reporter.publishEntry(
        Map.of("kills", "" + kills, "slowest opening", slowest.toMillis() + " ms"));
    return wrong;
  }

  /// @return the last number that the killed program said was saved
  private int runAndKill(WorkbookFolder folder) throws Exception {
    var saver = Fork.of(CrashSaver.class, folder.path().toString());
    try (var said = saver.inputReader()) {
      var moment = MOMENTS.get(random.nextInt(MOMENTS.size()));
      int last = 0;
      for (var line = said.readLine(); line != null; line = said.readLine()) {
        if (line.equals(moment)) {
          moment = "";
          saver.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS);
          saver.toHandle().destroyForcibly(); // unlike the process itself, this lets us read on
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

  /// @return how many were saved
  private static int verify(Database database, int acknowledged) {
    var clients = new ClientStore(database);
    var names = clients.all().stream().map(Client::name).toList();
    assertThat(names).hasSizeBetween(acknowledged, acknowledged + 1);
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, names.size()).mapToObj(CrashSaver::name).toList());
    for (var client : clients.all()) {
      assertThat(clients.stages(client.id())).hasSize(1);
      assertThat(database.journal().history(client.id().value())).hasSize(1);
    }
    assertThat(database.vault().sequence()).isEqualTo(names.size());
    assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
    if (!names.isEmpty()) {
      var last = database.journal().undoable().orElseThrow();
      assertThat(last.args()).containsExactly(CrashSaver.name(names.size()));
    }
    return names.size();
  }
}
