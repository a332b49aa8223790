package app.quarterbook.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.store.ClientRemoval;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientsViewModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

  private final Database database = Database.inMemory(CLOCK);
  private final ClientStore clients = new ClientStore(database);
  private final Desks desks = Desks.at(CLOCK);
  private final ClientsViewModel model =
      new ClientsViewModel(database, desks.desk(), new ClientRemoval(database, () -> {}));

  @Test
  void theNameIsEnough() {
    model.add("  Harbor Dental ");
    assertThat(names()).containsExactly("Harbor Dental");
    var made = clients.all().getFirst();
    assertThat(desks.places()).containsExactly(new Place.ClientPage(made.id()));
    assertThat(clients.stages(made.id())).hasSize(1);
  }

  @Test
  void nothingComesOfABlankName() {
    model.add("  ");
    assertThat(names()).isEmpty();
    assertThat(desks.places()).isEmpty();
  }

  @Test
  void aFirmThatIsKnownIsFoundUnderAnySpelling() {
    clients.save(Client.named("Fairview Accounting"));
    assertThat(model.namedLike("FAIRVIEW  accounting"))
        .map(Client::name)
        .contains("Fairview Accounting");
    assertThat(model.namedLike("Fairview")).isEmpty();
  }

  @Test
  void theListFollowsTheStageThatIsChosen() {
    clients.save(Client.named("Elm Law").withStage(Stage.AGREEMENT));
    clients.save(Client.named("Harbor Dental"));
    model.stageProperty().set(Stage.AGREEMENT);
    assertThat(names()).containsExactly("Elm Law");
    model.stageProperty().set(null);
    assertThat(names()).containsExactly("Elm Law", "Harbor Dental");
  }

  @Test
  void whatIsDeletedComesBackWithUndo() {
    var harbor = Client.named("Harbor Dental");
    clients.save(harbor);
    model.delete(harbor);
    assertThat(names()).isEmpty();
    assertThat(desks.toasts()).hasSize(1);
    database.journal().undo();
    assertThat(names()).containsExactly("Harbor Dental");
  }

  @Test
  void aClosedListListensNoMore() {
    model.close();
    clients.save(Client.named("Harbor Dental"));
    assertThat(names()).isEmpty();
  }

  private List<String> names() {
    return model.rows().stream().map(row -> row.client().name()).toList();
  }
}
