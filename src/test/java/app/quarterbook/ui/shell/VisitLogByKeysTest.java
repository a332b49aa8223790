package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitLogs;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log of visits in a whole window, with no mouse.
class VisitLogByKeysTest extends FxTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:17:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Client title = Client.named("Harbor Ridge Title");
  private final Visit late = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null);
  private final Visit early = Visit.begun(title.id(), VisitKind.PHONE, DAY.minusDays(3), null);
  private Database database;
  private VisitStore visits;
  private Shell shell;

  @BeforeEach
  void open() {
    database = Database.inMemory(CLOCK);
    visits = new VisitStore(database);
    List.of(bakery, title).forEach(new ClientStore(database)::save);
    List.of(late, early).forEach(visits::save);
    shell = get(() -> Shells.open(stage(), database, folder)).shell();
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void enterOpensTheVisitThatIsMarked() {
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.VisitPage(early.id()));
  }

  @Test
  void deleteTakesAVisitAwayAndUndoBringsItBack() {
    press(KeyCode.DOWN);
    press(KeyCode.DELETE);
    assertThat(shown()).extracting(VisitLine::id).containsExactly(early.id());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).extracting(VisitLine::id).containsExactly(late.id(), early.id());
    assertThat(visits.find(late.id())).contains(late);
  }

  @Test
  void wordsNarrowTheListAndEscapeEmptiesThem() {
    press(KeyCode.CONTROL, KeyCode.F);
    type("harbor");
    assertThat(shown()).extracting(VisitLine::id).containsExactly(early.id());
    press(KeyCode.ESCAPE);
    assertThat(shown()).hasSize(2);
  }

  @Test
  void aNewVisitAsksForTheClientAndOpens() {
    press(KeyCode.CONTROL, KeyCode.N);
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(robot().lookup((Node node) -> "palette.words".equals(node.getId())).tryQuery())
        .as("one question at a time")
        .isEmpty();
    type("harbor");
    press(KeyCode.ENTER);
    var made = VisitLogs.of(database, title.id()).getFirst();
    assertThat(made.on()).isEqualTo(DAY);
    assertThat(place()).isEqualTo(new Place.VisitPage(made.id()));
  }

  private Place place() {
    return shell.router().placeProperty().get();
  }

  private List<VisitLine> shown() {
    return get(() -> List.copyOf(this.<TableView<VisitLine>>id("visit-list").getItems()));
  }
}
