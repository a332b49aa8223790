package app.quarterbook.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Stage;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientRemoval;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PersonStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ClientScreensTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

  private final Database database = Database.inMemory(CLOCK);
  private final ClientStore clients = new ClientStore(database);
  private final PersonStore people = new PersonStore(database);
  private final Desks desks = Desks.at(CLOCK);
  private final Client harbor = Client.named("Harbor Dental");

  @Test
  void aProspectNeedsOnlyAName() {
    clients.save(harbor);
    var screen =
        show(
            () ->
                new ClientsView(
                    new ClientsViewModel(
                        database, desks.desk(), new ClientRemoval(database, () -> {}))));
    perform(screen, "client.new");
    type("harbor dental");
    assertThat(id("client.twin").isVisible()).isTrue();
    run(() -> ((TextField) id("client.newName")).clear());
    type("Elm Law");
    assertThat(id("client.twin").isVisible()).isFalse();
    press(KeyCode.ENTER);
    assertThat(clients.all()).extracting(Client::name).containsExactly("Elm Law", "Harbor Dental");
    assertThat(desks.places()).hasSize(1);
  }

  @Test
  void theListFiltersAndOpens() {
    clients.save(harbor);
    clients.save(Client.named("Elm Law"));
    var screen =
        show(
            () ->
                new ClientsView(
                    new ClientsViewModel(
                        database, desks.desk(), new ClientRemoval(database, () -> {}))));
    run(screen::find);
    type("dental");
    TableView<?> table = this.<TableView<?>>id("client.list");
    assertThat(table.getItems()).hasSize(1);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(desks.places()).containsExactly(new Place.ClientPage(harbor.id()));
  }

  @Test
  void fieldsAreSavedAsTheyAreTyped() {
    page();
    focus(id("client.workstations"));
    type("24");
    press(KeyCode.TAB);
    assertThat(clients.find(harbor.id()).orElseThrow().size().workstations()).isEqualTo(24);
    assertThat(this.<Label>id("client.facts").getText()).contains("24 workstations");
    run(() -> database.journal().undo());
    assertThat(this.<TextInputControl>id("client.workstations").getText()).isEmpty();
  }

  @Test
  void aLostClientNeedsAReason() {
    var screen = page();
    perform(screen, "client.move");
    run(() -> this.<ComboBox<Stage>>id("client.stage").setValue(Stage.LOST));
    Node move = id("client.moveHere");
    assertThat(move.isDisabled()).isTrue();
    run(() -> this.<TextField>id("client.reason").setText("Price"));
    assertThat(move.isDisabled()).isFalse();
    focus(id("client.reason"));
    press(KeyCode.ENTER);
    assertThat(clients.find(harbor.id()).orElseThrow().stage()).isEqualTo(Stage.LOST);
    assertThat(this.<TableView<?>>id("client.stages").getItems()).hasSize(2);
  }

  @Test
  void peopleAreAddedEditedAndDeletedWithoutASaveButton() {
    var screen = page();
    while (people.all().isEmpty()) {
      perform(screen, "client.nextTab");
      perform(screen, "client.person.new");
    }
    type("Ann Berg");
    press(KeyCode.TAB);
    assertThat(people.of(harbor.id())).extracting(Person::name).containsExactly("Ann Berg");
    perform(screen, "client.person.delete");
    assertThat(people.all()).isEmpty();
    run(() -> database.journal().undo());
    assertThat(people.of(harbor.id())).extracting(Person::name).containsExactly("Ann Berg");
  }

  @Test
  void theHeaderTellsHowFarTheRenewalIs() {
    page();
    assertThat(id("client.renewal").isVisible()).isFalse();
    var term = new Term(LocalDate.of(2025, 5, 1), 12, 30, true);
    var agreement = Agreement.drafted(harbor.id(), term).withState(AgreementState.ACTIVE);
    run(() -> new AgreementStore(database).save(agreement));
    assertThat(this.<Label>id("client.renewal").getText())
        .startsWith("Renews in 31 days")
        .contains("Apr 1, 2026");
  }

  private ClientView page() {
    clients.save(harbor);
    return show(
        () ->
            new ClientView(
                new ClientViewModel(
                    harbor.id(), database, desks.desk(), new ClientRemoval(database, () -> {})),
                new ClientListsViewModel(harbor.id(), database, desks.desk()),
                desks.desk(),
                List.of()));
  }

  private void perform(Screen screen, String action) {
    run(
        () ->
            screen.verbs().stream()
                .filter(verb -> verb.action().id().equals(action))
                .forEach(verb -> verb.perform()));
  }
}
