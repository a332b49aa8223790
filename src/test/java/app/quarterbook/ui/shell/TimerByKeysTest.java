package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.VisitLogs;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day on the road in a whole window, with no mouse.
class TimerByKeysTest extends FxTest {
  @TempDir Path folder;
  private final MovableClock clock = MovableClock.at("2026-03-10T09:00:00Z");
  private final Client bakery = Client.named("Copper Lane Bakery").withStage(Stage.AGREEMENT);
  private final Client dental = Client.named("Larkspur Dental").withStage(Stage.AGREEMENT);
  private final Site mill = Site.named(bakery.id(), "Mill");
  private Database database;
  private VisitStore visits;
  private Shell shell;

  @BeforeEach
  void open() {
    database = Database.inMemory(clock);
    visits = new VisitStore(database);
    new ClientStore(database).save(bakery);
    new ClientStore(database).save(dental);
    new SiteStore(database).save(mill);
    shell = get(() -> Shells.open(stage(), database, folder)).shell();
    run(() -> shell.router().go(new Place.Today()));
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void aVisitStartsWithOneKeyAndTwoLetters() {
    press(KeyCode.F4);
    type("la");
    press(KeyCode.ENTER);
    assertThat(latest().client()).isEqualTo(dental.id());
    type("Printer again");
    assertThat(visits.find(latest().id()).orElseThrow().notes()).isEqualTo("Printer again");
    pass(16);
    press(KeyCode.F7);
    pass(20);
    press(KeyCode.F9);
    assertThat(kept().times()).isEqualTo(new Times(0, 16, 20, 0));
    assertThat(kept().charge().minutes()).isEqualTo(60);
    assertThat(kept().notes()).isEqualTo("Printer again");
  }

  @Test
  void aShownClientIsNotAskedForAndItsOnlySiteIsChosen() {
    run(() -> shell.router().go(new Place.ClientPage(bakery.id())));
    press(KeyCode.F4);
    assertThat(kept().client()).isEqualTo(bakery.id());
    assertThat(kept().site()).isEqualTo(mill.id());
    Button face = id("visit.timer.face");
    assertThat(get(face::getAccessibleText))
        .isEqualTo("Timer: Copper Lane Bakery, Work 0:00, in all 0:00");
    ToggleButton work = id("visit.timer.work");
    assertThat(get(work::isSelected)).isTrue();
  }

  @Test
  void aSecondVisitAsksWithOneKeyToStopTheFirst() {
    run(() -> shell.router().go(new Place.ClientPage(bakery.id())));
    press(KeyCode.F4);
    var first = kept();
    pass(30);
    run(() -> shell.router().go(new Place.ClientPage(dental.id())));
    press(KeyCode.F4);
    assertThat(VisitLogs.all(database)).hasSize(1);
    press(KeyCode.S);
    assertThat(VisitLogs.all(database)).hasSize(2);
    assertThat(visits.find(first.id()).orElseThrow().times()).isEqualTo(Times.worked(30));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(VisitLogs.all(database)).extracting(VisitLine::id).containsExactly(first.id());
  }

  @Test
  void aTimerOfYesterdayIsAskedAboutAndEndsWhereThePersonSays() {
    run(() -> shell.router().go(new Place.ClientPage(bakery.id())));
    press(KeyCode.F4);
    pass(22 * 60);
    run(() -> shell.router().go(new Place.Clients()));
    press(KeyCode.F9);
    assertThat(kept().times()).isEqualTo(Times.NONE);
    assertThat(labels()).contains("It ended yesterday 5:30 PM");
    focus(id("visit.timer.ended"));
    type("11:15");
    press(KeyCode.ENTER);
    assertThat(kept().times()).isEqualTo(Times.worked(135));
  }

  private Set<String> labels() {
    return get(
        () ->
            robot().lookup((Node node) -> node instanceof Labeled).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet()));
  }

  private void pass(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    run(() -> shell.timer().tick());
  }

  private VisitLine latest() {
    return VisitLogs.all(database).getFirst();
  }

  private Visit kept() {
    return visits.find(latest().id()).orElseThrow();
  }
}
