package app.quarterbook.ui.expert;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Verb;
import java.time.Clock;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;

class ExpertScreenTest extends FxTest {
  private final Clock clock = Clock.systemUTC();
  private final Database database = Database.inMemory(clock);
  private final ExpertStore experts = new ExpertStore(database);
  private final Desks desks = Desks.at(clock);

  @Test
  void expertsAreAddedTickedForClientsAndFoundByThem() {
    var harbor = Client.named("Harbor Dental");
    new ClientStore(database).save(harbor);
    experts.save(Expert.named("Cable & Sons", ExpertKind.EXPERT));
    var screen =
        show(() -> new ExpertView(new ExpertViewModel(database, desks.desk()), desks.desk()));
    perform(screen, ExpertActions.NEW.id());
    type("Northwind Telecom");
    press(KeyCode.TAB);
    run(() -> this.<CheckComboBox<Client>>id("expert.clients").getCheckModel().check(harbor));
    assertThat(experts.of(harbor.id()))
        .extracting(Expert::name)
        .containsExactly("Northwind Telecom");

    run(screen::find);
    type("harbor");
    assertThat(this.<TableView<?>>id("expert.list").getItems()).hasSize(1);

    perform(screen, ExpertActions.DELETE.id());
    assertThat(experts.all()).hasSize(1);
    run(() -> database.journal().undo());
    assertThat(experts.of(harbor.id()).getFirst().clients()).isEqualTo(Set.of(harbor.id()));
  }

  private void perform(ExpertView screen, String action) {
    run(
        () ->
            screen.verbs().stream()
                .filter(verb -> verb.action().id().equals(action))
                .forEach(Verb::perform));
  }
}
