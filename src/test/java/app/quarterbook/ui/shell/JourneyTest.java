package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.VisitLogs;
import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.Pictures;
import app.quarterbook.ui.kit.Look;
import app.quarterbook.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the first call of a prospect to the morning after the battery ran out, by keyboard alone.
class JourneyTest extends FxTest {
  private static final String NOTES = "Owner says the server is slow";

  @TempDir Path temp;
  private Database database;
  private Shell shell;

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void aFirstCallSurvivesTheKillAndIsUndoneAfterIt() throws IOException {
    open(temp.resolve("before"));

    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.N);
    type("Larkspur Dental");
    press(KeyCode.ENTER);
    assertThat(shell.router().placeProperty().get()).isInstanceOf(Place.ClientPage.class);

    press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    press(KeyCode.CONTROL, KeyCode.N);
    type("MFA for everyone");
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.N);
    type("New firewall");
    press(KeyCode.ENTER);
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    picture("1-plan");

    press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    press(KeyCode.CONTROL, KeyCode.N);
    assertThat(shell.router().placeProperty().get()).isInstanceOf(Place.VisitPage.class);
    type(NOTES);
    picture("2-visit");

    var killed = copy(temp.resolve("before"), temp.resolve("after"));
    run(shell::close);
    database.close();
    open(killed);
    picture("3-after-the-kill");

    var client = only(new ClientStore(database).all());
    assertThat(client.name()).isEqualTo("Larkspur Dental");
    assertThat(new PlanStore(database).of(client.id()))
        .extracting(PlanItem::title, PlanItem::bucket)
        .containsExactlyInAnyOrder(
            tuple("MFA for everyone", Bucket.NOW), tuple("New firewall", Bucket.NEXT));
    assertThat(visit(client).notes()).isEqualTo(NOTES);

    int steps = 0;
    while (database.journal().undoable().isPresent() && steps++ < 100) {
      press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(new ClientStore(database).all()).isEmpty();
    while (database.journal().redoable().isPresent() && steps++ < 200) {
      press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    assertThat(visit(client).notes()).isEqualTo(NOTES);
  }

  private void open(Path folder) {
    database = Workbook.open(new WorkbookFolder(folder), Clock.systemDefaultZone());
    shell = get(() -> Shells.open(stage(), database, folder).shell());
    run(() -> shell.router().go(new Place.Today()));
  }

  private void picture(String step) {
    get(() -> Pictures.write(stage().getScene(), "journey-" + step, Look.LIGHT));
  }

  private Visit visit(Client client) {
    var store = new VisitStore(database);
    return store.find(only(VisitLogs.of(database, client.id())).id()).orElseThrow();
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.getFirst();
  }

  /// What a program that is killed now leaves behind.
  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (var files = Files.list(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }
}
