package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of today in a whole window, with no mouse.
class TodayByKeysTest extends FxTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Client bakery = Client.named("Copper Lane Bakery").withStage(Stage.AGREEMENT);
  private final Visit first = promising("Send the offer", DAY);
  private final Visit second = promising("Order the disk", DAY.plusDays(1));
  private Database database;
  private Shell shell;

  @BeforeEach
  void open() {
    database = Database.inMemory(CLOCK);
    new ClientStore(database).save(bakery);
    List.of(first, second).forEach(new VisitStore(database)::save);
    shell = get(() -> Shells.open(stage(), database, folder)).shell();
    run(() -> shell.router().go(new Place.Today()));
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void enterOpensTheLineThatIsMarked() {
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(shell.router().placeProperty().get()).isEqualTo(new Place.VisitPage(second.id()));
  }

  @Test
  void spaceTicksAStepAndUndoBringsItBack() {
    press(KeyCode.SPACE);
    assertThat(done(first)).isTrue();
    assertThat(done(second)).isFalse();
    assertThat(lines()).isEqualTo(1);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(done(first)).isFalse();
    assertThat(lines()).isEqualTo(2);
  }

  @Test
  void aLineIsPutOffAndFoundAgain() {
    press(KeyCode.S);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(lines()).isEqualTo(1);
    press(KeyCode.SHIFT, KeyCode.S);
    assertThat(lines()).isEqualTo(2);
    assertThat(done(first)).isFalse();
  }

  private Visit promising(String step, LocalDate on) {
    return Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null)
        .withBilling(Billing.COVERED)
        .withNext(new NextStep(step, on, false));
  }

  private boolean done(Visit visit) {
    return new VisitStore(database).find(visit.id()).orElseThrow().next().done();
  }

  /// How many lines there are without the heading.
  private int lines() {
    return get(() -> this.<ListView<?>>id("today-list").getItems().size() - 1);
  }
}
