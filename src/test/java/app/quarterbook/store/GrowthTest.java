package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.fault.Faults;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Years of visits are typed, saved at every pause, session after session. After each the file is
/// at most three times what is in it, and what was typed is there.
class GrowthTest {
  private static final int COMMITS = 60;
  private static final int TIMES = 3;

  private final MovableClock clock = MovableClock.at("2026-03-01T08:00:00Z");
  private final Random random = new Random(11);

  @TempDir private Path temp;

  @Test
  void theFileStaysNearWhatIsInIt() throws IOException, SQLException {
    assertThat(sessions(6)).isEmpty();
  }

  @Test
  @Tag("faults")
  void theFileStaysNearWhatIsInItForYears() throws IOException, SQLException {
    int sessions = Faults.tries(25, 250);
    Faults.report(
        "sessions of %d commits, file over %d × live data".formatted(COMMITS, TIMES),
        sessions,
        sessions(sessions));
  }

  private List<String> sessions(int many) throws IOException, SQLException {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    var client = Client.named("Kestrel Dental");
    try (var database = Database.open(folder, clock)) {
      new ClientStore(database).save(client);
    }
    var large = new ArrayList<String>();
    for (int session = 1; session <= many; session++) {
      clock.pass(Duration.ofHours(20));
      var typed = type(folder, client);
      try (var database = Database.open(folder, clock)) {
        assertThat(new VisitStore(database).find(typed.id()).orElseThrow().notes())
            .isEqualTo(typed.notes());
      }
      long size = Files.size(folder.databaseFile());
      long live = live(folder);
      if (size > Math.max(Compaction.SMALL, TIMES * live)) {
        large.add("session %d: %,d bytes for %,d".formatted(session, size, live));
      }
    }
    return large;
  }

  /// One visit after another, each saved as it grows.
  private Visit type(WorkbookFolder folder, Client client) {
    var visit = begin(client);
    try (var database = Database.open(folder, clock)) {
      var visits = new VisitStore(database);
      for (int i = 1; i <= COMMITS; i++) {
        clock.pass(Duration.ofSeconds(2));
        visit = i % 25 == 0 ? begin(client) : visit.withNotes(visit.notes() + words());
        visits.save(visit);
      }
    }
    return visit;
  }

  private Visit begin(Client client) {
    return Visit.begun(client.id(), VisitKind.ON_SITE, LocalDate.now(clock), null);
  }

  private String words() {
    var words = new StringBuilder();
    random.ints(40 + random.nextInt(60), ' ', '~').forEach(letter -> words.append((char) letter));
    return words.toString();
  }

  private static long live(WorkbookFolder folder) throws IOException, SQLException {
    try (var connection = H2.look(folder.database(), folder.keyFile().open())) {
      return H2.liveBytes(connection);
    }
  }
}
