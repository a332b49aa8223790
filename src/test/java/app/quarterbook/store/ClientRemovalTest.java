package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientRemovalTest {
  private final Database database = Database.inMemory(Clock.systemUTC());
  private final ClientStore clients = new ClientStore(database);
  private final Client small = Client.named("Small");
  private final Client large = Client.named("Large");
  private final ArrayList<Long> backups = new ArrayList<>();
  private final ClientRemoval removal =
      new ClientRemoval(database, () -> backups.add(database.vault().sequence()));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aBackupIsMadeBeforeAClientWithMuchIsDeleted() {
    fill();
    long before = database.vault().sequence();

    removal.delete(small.id());
    assertThat(backups).isEmpty();
    removal.delete(large.id());

    assertThat(backups).containsExactly(before + 1);
    assertThat(clients.all()).isEmpty();
  }

  @Test
  void aBackupIsMadeBeforeAClientWithMuchIsMergedAway() {
    fill();

    removal.merge(small.id(), large.id());

    assertThat(backups).hasSize(1);
    assertThat(clients.all()).extracting(Client::id).containsExactly(small.id());
  }

  @Test
  void withoutABackupNothingIsDeleted() {
    fill();
    var failing =
        new ClientRemoval(
            database,
            () -> {
              throw StoreException.diskFailed();
            });

    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> failing.delete(large.id()));
    assertThat(clients.find(large.id())).isPresent();
    assertThat(new VisitStore(database).all()).hasSize(ClientRemoval.MUCH);
  }

  private void fill() {
    clients.save(small);
    clients.save(large);
    var visits = new VisitStore(database);
    for (int i = 0; i < ClientRemoval.MUCH; i++) {
      visits.save(
          Visit.begun(large.id(), VisitKind.ON_SITE, LocalDate.of(2026, 1, 1).plusDays(i), null));
    }
  }
}
