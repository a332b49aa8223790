package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.Audit;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Fork;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while somebody types: what was typed a second before is there, in its
/// order, and nothing else has changed.
class TypingCrashTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  /// Where many tests share a machine, threads wait for their turn.
  private static final Duration ON_A_BUSY_MACHINE = Duration.ofSeconds(10);

  private static final int LONGEST = 4_000;

  @TempDir private Path temp;
  private final Random random = new Random();
  private final Client client = Client.named("Copper Lane Bakery");
  private final Visit visit = visit("");
  private final Visit other = visit("What was said the week before.");
  private WorkbookFolder folder;

  /// Characters typed by the time they were, in milliseconds.
  private final TreeMap<Long, Integer> typed = new TreeMap<>();

  @BeforeEach
  void makeWorkbook() {
    folder = new WorkbookFolder(temp.resolve("workbook"));
    try (var database = Workbook.open(folder, Clock.systemUTC())) {
      new ClientStore(database).save(client);
      new VisitStore(database).save(visit);
      new VisitStore(database).save(other);
    }
  }

  @Test
  void whatIsThereIsWhatWasTyped(TestReporter reporter) throws Exception {
    assertThat(kill(2, ON_A_BUSY_MACHINE, reporter)).isEmpty();
  }

  @Test
  @Tag("faults")
  void atMostTheLastSecondIsGoneInFiftyCrashes(TestReporter reporter) throws Exception {
    int kills = Faults.tries(10, 50);
    Faults.report("kill -9 while typing", kills, kill(kills, SECOND, reporter));
  }

  /// @return what was found wrong
  private List<String> kill(int kills, Duration mostLost, TestReporter reporter) throws Exception {
    var wrong = new ArrayList<String>();
    int most = 0;
    for (int kill = 0; kill < kills; kill++) {
      long killed = typeAndKill();
      try {
        most = Math.max(most, typed.lastEntry().getValue() - verify(killed, mostLost));
      } catch (StoreException | AssertionError loss) {
        wrong.add("kill " + kill + ": " + loss);
      }
    }
    reporter.publishEntry(Map.of("kills", "" + kills, "most characters lost", "" + most));
    return wrong;
  }

  /// @return when it was killed, in milliseconds
  private long typeAndKill() throws Exception {
    typed.clear();
    var typist = Fork.window(Typist.class, folder.path().toString(), visit.id().value().toString());
    long killed = 0;
    int keys = 20 + random.nextInt(120);
    try (var said = typist.inputReader()) {
      for (var line = said.readLine(); line != null; line = said.readLine()) {
        var words = line.split(" ");
        typed.put(Long.parseLong(words[1]), Integer.parseInt(words[0]));
        if (--keys == 0) {
          typist.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
          typist.toHandle().destroyForcibly(); // unlike the process itself, this lets us read on
          killed = System.currentTimeMillis();
        }
      }
      assertThat(killed).as("the program ended by itself").isPositive();
      return killed;
    } finally {
      typist.destroyForcibly().waitFor();
    }
  }

  /// @return how many characters are there
  private int verify(long killed, Duration mostLost) {
    try (var database = Workbook.open(folder, Clock.systemUTC())) {
      var visits = new VisitStore(database);
      var notes = visits.find(visit.id()).orElseThrow().notes();
      var due = typed.floorEntry(killed - mostLost.toMillis());
      assertThat(notes).isEqualTo(Typist.text(notes.length()));
      assertThat(notes.length())
          .isBetween(due == null ? 1 : due.getValue(), typed.lastEntry().getValue());
      assertThat(visits.find(other.id()).orElseThrow().notes()).isEqualTo(other.notes());
      assertThat(new ClientStore(database).all()).containsExactly(client);
      assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
      if (notes.length() > LONGEST) {
        visits.save(visits.find(visit.id()).orElseThrow().withNotes(""));
        return typed.lastEntry().getValue();
      }
      return notes.length();
    }
  }

  private Visit visit(String notes) {
    return Visit.begun(client.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null)
        .withNotes(notes);
  }
}
