package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.CaptureStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a thought to its place in a whole window, with no mouse.
class CaptureByKeysTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Client bakery = Client.named("Copper Lane Bakery").withStage(Stage.AGREEMENT);
  private final Client dental = Client.named("Larkspur Dental").withStage(Stage.AGREEMENT);
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null);
  private Database database;
  private CaptureStore captures;
  private Shell shell;

  @BeforeEach
  void open() {
    database = Database.inMemory(CLOCK);
    captures = new CaptureStore(database);
    new ClientStore(database).save(bakery);
    new ClientStore(database).save(dental);
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
  void aThoughtIsCaughtWhileSomethingElseIsTyped() {
    type("Moved the sha");
    capture("call Larkspur");
    assertThat(focused()).isEqualTo("visit.notes");
    type("res");
    assertThat(captures.all()).extracting(Capture::text).containsExactly("call Larkspur");
    assertThat(new VisitStore(database).find(visit.id()).orElseThrow().notes())
        .isEqualTo("Moved the shares");
    assertThat(text("shell.inbox")).isEqualTo("Inbox (1)");
  }

  @Test
  void escapeLosesNothingAndTheSameThoughtGoesOn() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    type("call Lark");
    press(KeyCode.ESCAPE);
    assertThat(captures.all()).extracting(Capture::text).containsExactly("call Lark");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    type("spur");
    press(KeyCode.SHIFT, KeyCode.ENTER);
    type("today");
    press(KeyCode.ENTER);
    assertThat(captures.all()).extracting(Capture::text).containsExactly("call Larkspur\ntoday");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    press(KeyCode.ESCAPE);
    assertThat(captures.count()).isEqualTo(1);
  }

  @Test
  void whatWasPutAsideAndThenDeletedDoesNotComeBack() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    type("wrong");
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.DIGIT9);
    press(KeyCode.DELETE);
    assertThat(captures.count()).isZero();
    capture("right");
    assertThat(captures.all()).extracting(Capture::text).containsExactly("right");
  }

  @Test
  void eachKeyFilesToItsPlaceAndUndoBringsItBack() {
    capture("bakery: new door code");
    capture("toner at copper lane");
    capture("Replace the UPS of Larkspur\nold battery");
    press(KeyCode.CONTROL, KeyCode.DIGIT9);
    press(KeyCode.P);
    assertThat(new PlanStore(database).of(dental.id()))
        .extracting(PlanItem::title)
        .containsExactly("Replace the UPS of Larkspur");
    press(KeyCode.V);
    assertThat(new VisitStore(database).find(visit.id()).orElseThrow().notes())
        .isEqualTo("toner at copper lane");
    press(KeyCode.C);
    assertThat(notes(bakery)).isEqualTo("Mar 10, 2026: bakery: new door code");
    assertThat(captures.count()).isZero();
    assertThat(robot().lookup("Nothing waits to be filed").tryQuery()).isEmpty();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(notes(bakery)).isEmpty();
    assertThat(captures.count()).isEqualTo(1);
  }

  @Test
  void anotherClientIsPickedByLetters() {
    capture("order a switch for Larkspur");
    press(KeyCode.CONTROL, KeyCode.DIGIT9);
    press(KeyCode.O);
    type("co");
    press(KeyCode.ENTER);
    press(KeyCode.C);
    assertThat(notes(bakery)).contains("order a switch");
    assertThat(notes(dental)).isEmpty();
  }

  @Test
  void theTextIsEditedInPlaceAndTheLettersAreTypedThere() {
    capture("order a switch for Larkspur");
    press(KeyCode.CONTROL, KeyCode.DIGIT9);
    press(KeyCode.ENTER);
    type(" cvp");
    press(KeyCode.ESCAPE);
    assertThat(captures.all())
        .extracting(Capture::text)
        .containsExactly("order a switch for Larkspur cvp");
    press(KeyCode.C);
    assertThat(notes(dental)).contains("Larkspur cvp");
  }

  private void capture(String text) {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    assertThat(focused()).isEqualTo("capture.text");
    for (var line : text.split("\n")) {
      if (!text.startsWith(line)) {
        press(KeyCode.SHIFT, KeyCode.ENTER);
      }
      type(line);
    }
    press(KeyCode.ENTER);
  }

  private String focused() {
    return get(() -> stage().getScene().getFocusOwner().getId());
  }

  private String notes(Client client) {
    return new ClientStore(database).find(client.id()).orElseThrow().notes();
  }

  private String text(String id) {
    Node node = id(id);
    return get(() -> ((Labeled) node).getText());
  }
}
