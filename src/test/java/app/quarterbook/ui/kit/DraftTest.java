package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.ui.Desks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DraftTest {
  private final Client start = Client.named("Brewster & Sons");
  private final List<Client> stored = new ArrayList<>();
  private final Draft<Client> draft = new Draft<>(start);
  private final Field<String> name = draft.text("name", Client::name, Client::withName);
  private final Field<String> notes = draft.text("notes", Client::notes, Client::withNotes);
  private final Field<Integer> servers =
      draft.optionalWhole(
          "servers",
          client -> client.size().servers(),
          (client, count) -> client.withSize(client.size().withServers(count)));

  @Test
  void anEditIsSaved() {
    draft.autosave(Desks.at(Clock.systemUTC()).desk(), stored::add);
    notes.textProperty().set("Key is under the mat.");
    assertThat(stored).extracting(Client::notes).containsExactly("Key is under the mat.");
    assertThat(notes.touched()).isFalse();
  }

  @Test
  void aProblemStandsBesideItsFieldAndKeepsNothingElseFromBeingSaved() {
    draft.autosave(Desks.at(Clock.systemUTC()).desk(), stored::add);
    servers.textProperty().set("two");
    name.textProperty().set(" ");
    notes.textProperty().set("x");
    assertThat(servers.problemProperty().get()).isEqualTo("This is not a number.");
    assertThat(name.problemProperty().get()).isEqualTo("Please fill this in.");
    assertThat(stored).containsExactly(start.withNotes("x"));
    assertThat(draft.sound()).isFalse();
  }

  @Test
  void escapeTakesBackWhatWasTyped() {
    draft.autosave(Desks.at(Clock.systemUTC()).desk(), stored::add);
    name.begin();
    name.textProperty().set("Wrong");
    name.revert();
    name.commit();
    assertThat(name.textProperty().get()).isEqualTo("Brewster & Sons");
    assertThat(stored.getLast().name()).isEqualTo("Brewster & Sons");
  }

  @Test
  void aReloadLeavesAloneWhatIsBeingTyped() {
    name.begin();
    name.textProperty().set("Brew");
    draft.load(start.withName("Other").withNotes("new"));
    assertThat(name.textProperty().get()).isEqualTo("Brew");
    assertThat(notes.textProperty().get()).isEqualTo("new");
    assertThat(draft.record()).isEqualTo(start.withName("Brew").withNotes("new"));
  }

  @Test
  void whenAnEditEndsTheRecordsSpellingIsShown() {
    draft.autosave(Desks.at(Clock.systemUTC()).desk(), stored::add);
    name.begin();
    name.textProperty().set("  Brewster ");
    assertThat(name.textProperty().get()).isEqualTo("  Brewster ");
    name.commit();
    draft.load(stored.getLast());
    assertThat(name.textProperty().get()).isEqualTo("Brewster");
  }

  @Test
  void whatWasTypedAndTakenBackIsFreshForAReload() {
    var desk = Desks.at(Clock.systemUTC()).desk();
    try (var autosave = draft.autosave(desk, stored::add)) {
      name.begin();
      name.textProperty().set("x");
      name.revert();
      autosave.now();
      assertThat(name.touched()).isFalse();
      assertThat(stored).extracting(Client::name).containsExactly("x", start.name());
    }
  }

  @Test
  void whatCouldNotBeSavedIsKeptAndTriedAgain() {
    var disk = new Disk();
    var desk = Desks.at(Clock.systemUTC()).desk();
    draft.autosave(disk.under(desk), stored::add);
    disk.full = true;
    notes.textProperty().set("a");
    draft.load(start);
    assertThat(notes.textProperty().get()).isEqualTo("a");
    disk.full = false;
    notes.textProperty().set("ab");
    assertThat(stored).extracting(Client::notes).containsExactly("ab");
  }

  /// Does nothing but fail while it is full.
  private static final class Disk implements Background {
    private boolean full;

    Desk under(Desk desk) {
      return new Desk(
          this,
          desk.navigator(),
          desk.autosaves(),
          desk.toast(),
          desk.files(),
          desk.preferences(),
          desk.clock());
    }

    @Override
    public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
      if (full) {
        failed.run();
      } else {
        Background.sameThread().run(work, then, failed);
      }
    }
  }
}
