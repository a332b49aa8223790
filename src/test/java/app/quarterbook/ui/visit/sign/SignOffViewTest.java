package app.quarterbook.ui.visit.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Strokes;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SignOffViewTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T15:04:05Z"), ZoneOffset.UTC);

  private final Database database = Database.inMemory(CLOCK);
  private final SignOffStore signOffs = new SignOffStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null)
          .withNotes("Moved the folders.");
  private final Desks desks = Desks.at(CLOCK);

  SignOffViewTest() {
    new ClientStore(database).save(bakery);
    new VisitStore(database).save(visit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNameIsTypedAStrokeDrawnAndTheSheetSigned() {
    open();
    Button sign = id("sign.sign");
    assertThat(sign.isDisabled()).isTrue();
    type("Jörg");
    assertThat(this.<TextField>id("sign.name").getText()).isEqualTo("Jörg");
    draw(-60, 20, 50, -40, 60, 30);
    draw(20, -30, 10, 50);
    click(sign);
    var signed = signOffs.find(visit.id()).orElseThrow();
    assertThat(signed.name()).isEqualTo("Jörg");
    assertThat(signed.strokes().path().chars().filter(it -> it == 'M')).hasSize(2);
    assertThat(signed.strokes().path()).contains("Q");
  }

  @Test
  void aStrokeTooManyIsTakenBackAndAllOfThemAreCleared() {
    open();
    draw(0, 0, 30, 10);
    draw(0, 0, 30, 10);
    click(id("sign.undoStroke"));
    click(id("sign.undoStroke"));
    assertThat(this.<Button>id("sign.undoStroke").isDisabled()).isTrue();
    draw(0, 0, 30, 10);
    click(id("sign.clear"));
    assertThat(this.<Button>id("sign.clear").isDisabled()).isTrue();
  }

  @Test
  void theTypedNameAloneSigns() {
    open();
    type("Jörg");
    click(id("sign.sign"));
    var signed = signOffs.find(visit.id()).orElseThrow();
    assertThat(signed.strokes()).isEqualTo(Strokes.NONE);
    assertThat(signed.isSigned()).isTrue();
  }

  @Test
  void thePagesAreSeenAsTheyWillBePrinted() {
    open();
    assertThat(robot().lookup(".sheet-of-paper").queryAll()).hasSize(1);
  }

  private void open() {
    show(() -> new SignOffView(new SignOffViewModel(desks.desk(), database, visit.id())));
  }

  /// Draws from a point beside the middle of the pad on, each step from where the pen is.
  private void draw(double... steps) {
    Node pad = id("sign.pad");
    var robot = robot().moveTo(pad).moveBy(steps[0], steps[1]).press(MouseButton.PRIMARY);
    for (int i = 2; i < steps.length; i += 2) {
      robot.moveBy(steps[i], steps[i + 1]);
    }
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
