package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A visit is handed to the client, signed and added to by keys alone.
class SignByKeysTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T15:04:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null)
          .withNotes("Moved the folders.");
  private Database database;
  private SignOffStore signOffs;
  private Shell shell;

  @BeforeEach
  void open() {
    database = Database.inMemory(CLOCK);
    signOffs = new SignOffStore(database);
    new ClientStore(database).save(bakery);
    new VisitStore(database).save(visit);
    shell = get(() -> Shells.open(stage(), database, folder)).shell();
    run(() -> shell.router().go(new Place.VisitPage(visit.id())));
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void signedFrozenAndAddedTo() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(shell.router().placeProperty().get()).isEqualTo(new Place.SignOffPage(visit.id()));
    assertThat(robot().lookup(".sidebar").tryQuery()).as("nothing but the sheet").isEmpty();
    type("Ann");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(shell.router().placeProperty().get()).isEqualTo(new Place.VisitPage(visit.id()));
    assertThat(signOffs.find(visit.id()).orElseThrow().name()).isEqualTo("Ann");
    assertThat(robot().lookup("Signed").tryQuery()).isPresent();
    type("not any more");
    assertThat(kept().notes()).isEqualTo("Moved the folders.");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    type("The fan came too.");
    run(shell::flush);
    assertThat(signOffs.addenda(visit.id()))
        .extracting(Addendum::text)
        .containsExactly("The fan came too.");
  }

  @Test
  void escapeGoesBackWithoutASignature() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    type("Ann");
    press(KeyCode.ESCAPE);
    assertThat(shell.router().placeProperty().get()).isEqualTo(new Place.VisitPage(visit.id()));
    assertThat(signOffs.find(visit.id())).isEmpty();
    assertThat(robot().lookup(".sidebar").tryQuery()).isPresent();
  }

  private Visit kept() {
    return new VisitStore(database).find(visit.id()).orElseThrow();
  }
}
