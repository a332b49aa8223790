package app.quarterbook.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log of two segments, read whole and read from a commit on.
class ChainTest {
  @TempDir private Path temp;

  @Test
  void whatEndsBeforeACommitIsNotReadAndTheAnswersAreTheSame() throws Exception {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    try (var database = Database.open(folder, Clock.systemUTC())) {
      save(database, 3);
      database.backedUp(3);
      save(database, 2);
    }
    var key = Unlock.clear().key(folder.keyFile());
    var all = Chain.read(Volume.REAL, folder.changes(), key, Optional.empty());
    var vault = all.vault().orElseThrow();
    assertThat(all.links()).hasSize(2).allMatch(link -> link.end() > 0);
    for (long at = 0; at <= 5; at++) {
      var from = Chain.from(Volume.REAL, folder.changes(), key, vault, at);
      assertThat(from.links().getFirst().end() > 0).isEqualTo(at < 3);
      assertThat(from.newest()).isEqualTo(all.newest());
      assertThat(from.reach(at)).isEqualTo(all.reach(at));
      assertThat(from.isAhead(at)).isEqualTo(all.isAhead(at));
    }
  }

  private static void save(Database database, int count) {
    for (int i = 0; i < count; i++) {
      new ClientStore(database).save(Client.named("Firm " + i));
    }
  }
}
