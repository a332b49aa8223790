package app.quarterbook.ui.kit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.ui.Desks;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterTest {
  private final Map<Object, Person> kept = new LinkedHashMap<>();
  private final Desks desks = Desks.at(Clock.systemUTC());
  private final Person ann = Person.named(ClientId.next(), "Ann");
  private final Person bob = Person.named(ClientId.next(), "Bob");
  private Roster<Person> roster;

  @BeforeEach
  void open() {
    keep(ann);
    keep(bob);
    roster =
        new Roster<>(
            desks.desk(),
            new Roster.Source<>(
                () -> List.copyOf(kept.values()),
                this::keep,
                person -> kept.remove(person.id()),
                person -> person.id().value(),
                Person::name));
  }

  @Test
  void nobodyIsSelectedAtFirst() {
    assertThat(roster.items()).containsExactly(ann, bob);
    assertThat(roster.draftProperty().get()).isNull();
  }

  @Test
  void whatIsTypedIsSavedAndTheSameDraftGoesOn() {
    roster.select(ann);
    var draft = requireNonNull(roster.draftProperty().get());
    draft.text("role", Person::role, Person::withRole).textProperty().set("Owner");
    assertThat(requireNonNull(kept.get(ann.id())).role()).isEqualTo("Owner");
    roster.reload();
    assertThat(roster.draftProperty().get()).isSameAs(draft);
    assertThat(roster.selectedProperty().get()).isEqualTo(ann.withRole("Owner"));
  }

  @Test
  void theNewOneIsSelected() {
    var cid = Person.named(ClientId.next(), "Cid");
    roster.add(cid, () -> {});
    assertThat(roster.selectedProperty().get()).isEqualTo(cid);
    assertThat(roster.items()).hasSize(3);
  }

  @Test
  void theDeletedOneIsGoneAndUndoIsOffered() {
    roster.select(ann);
    roster.delete();
    assertThat(kept).containsOnlyKeys(bob.id());
    assertThat(roster.items()).containsExactly(bob);
    assertThat(roster.draftProperty().get()).isNull();
    assertThat(desks.toasts()).hasSize(1).first().asString().contains("Ann");
  }

  @Test
  void whoIsDeletedElsewhereIsNoLongerEdited() {
    roster.select(ann);
    kept.remove(ann.id());
    roster.reload();
    assertThat(roster.selectedProperty().get()).isNull();
    assertThat(roster.draftProperty().get()).isNull();
  }

  private void keep(Person person) {
    kept.put(person.id(), person);
  }
}
