package app.quarterbook.ui.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.store.ClientRemoval;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientViewModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  private final Database database = Database.inMemory(CLOCK);
  private final ClientStore clients = new ClientStore(database);
  private final Desks desks = Desks.at(CLOCK);
  private final Client harbor = Client.named("Harbor Dental");
  private ClientViewModel model;

  @BeforeEach
  void open() {
    clients.save(harbor);
    model =
        new ClientViewModel(
            harbor.id(), database, desks.desk(), new ClientRemoval(database, () -> {}));
  }

  @Test
  void whatIsTypedIsSaved() {
    var notes = draft().text("notes", Client::notes, Client::withNotes);
    notes.textProperty().set("Park behind");
    assertThat(saved().notes()).isEqualTo("Park behind");
    assertThat(sheet().client().notes()).isEqualTo("Park behind");
  }

  @Test
  void aNameThatIsEmptiedKeepsTheOldOneOnDisk() {
    var name = draft().text("name", Client::name, Client::withName);
    var notes = draft().text("notes", Client::notes, Client::withNotes);
    name.textProperty().set("");
    notes.textProperty().set("Still saved");
    assertThat(saved().name()).isEqualTo("Harbor Dental");
    assertThat(saved().notes()).isEqualTo("Still saved");
    assertThat(name.problemProperty().get()).isNotEmpty();
  }

  @Test
  void anEditDoesNotTakeBackAMove() {
    var notes = draft().text("notes", Client::notes, Client::withNotes);
    model.move(Stage.AUDIT, TODAY, "");
    notes.textProperty().set("After the move");
    assertThat(saved().stage()).isEqualTo(Stage.AUDIT);
    assertThat(sheet().stages()).hasSize(2);
  }

  @Test
  void theTwinIsOfferedAndTakenOver() {
    var twin = Client.named("HARBOR dental").withNotes("Twin");
    clients.save(twin);
    assertThat(model.twin()).contains(twin);
    model.absorb(twin);
    assertThat(model.twin()).isEmpty();
    assertThat(clients.all()).hasSize(1);
    assertThat(saved().notes()).isEqualTo("Twin");
    database.journal().undo();
    assertThat(clients.all()).hasSize(2);
  }

  @Test
  void deletingGoesBackToTheListAndUndoBringsThePageBack() {
    model.delete();
    assertThat(desks.places()).containsExactly(new Place.Clients());
    assertThat(model.sheetProperty().get()).isNull();
    assertThat(model.draftProperty().get()).isNull();
    database.journal().undo();
    assertThat(sheet().client()).isEqualTo(harbor);
    assertThat(model.draftProperty().get()).isNotNull();
  }

  private Draft<Client> draft() {
    return requireNonNull(model.draftProperty().get());
  }

  private ClientSheet sheet() {
    return requireNonNull(model.sheetProperty().get());
  }

  private Client saved() {
    return clients.find(harbor.id()).orElseThrow();
  }
}
