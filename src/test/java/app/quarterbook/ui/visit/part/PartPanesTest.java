package app.quarterbook.ui.visit.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.PartStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartPanesTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.now(CLOCK);

  private final Database database = Database.inMemory(CLOCK);
  private final Desks desks = Desks.at(CLOCK);
  private final PartStore parts = new PartStore(database);
  private final OpenPointStore points = new OpenPointStore(database);
  private final Visit visit;
  private OpenPointsViewModel model;

  PartPanesTest() {
    var client = Client.named("Copper Lane Bakery");
    new ClientStore(database).save(client);
    visit = Visit.begun(client.id(), VisitKind.ON_SITE, DAY, null);
    new VisitStore(database).save(visit);
  }

  @BeforeEach
  void open() {
    showNode(
        () -> {
          model = new OpenPointsViewModel(desks.desk(), database, visit.id());
          return new PartPanes(new PartsViewModel(desks.desk(), database, visit.id()), model);
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void partsAreWrittenLineByLineWithoutTheMouse() {
    focus(id("part.parts.new"));
    type("Switch");
    press(KeyCode.TAB);
    type("SN-1");
    press(KeyCode.ENTER);
    type("Cable");
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.CONTROL, KeyCode.A);
    type("12");
    press(KeyCode.ENTER);
    assertThat(parts.of(visit.id()))
        .extracting(Part::quantity, Part::name, Part::serial)
        .containsExactly(tuple(1, "Switch", "SN-1"), tuple(12, "Cable", ""));
  }

  @Test
  void anOpenPointHasADayAndATick() {
    focus(id("part.points.new"));
    type("Label the rack");
    press(KeyCode.TAB);
    type("3/20/2026");
    press(KeyCode.ENTER);
    assertThat(point().text()).isEqualTo("Label the rack");
    assertThat(point().dueOn()).isEqualTo(LocalDate.of(2026, 3, 20));
    press(KeyCode.UP);
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.SPACE);
    assertThat(point().doneOn()).isEqualTo(DAY);
    press(KeyCode.SPACE);
    assertThat(point().isDone()).isFalse();
  }

  @Test
  void aLineThatIsEmptiedGoesAwayAndCanBeBroughtBack() {
    focus(id("part.points.new"));
    type("Order toner");
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.DELETE);
    assertThat(points.of(visit.id())).hasSize(1);
    press(KeyCode.DELETE);
    assertThat(points.of(visit.id())).isEmpty();
    assertThat(desks.toasts()).isNotEmpty();
    assertThat(focused().getId()).isEqualTo("part.points.new");
    run(() -> database.journal().undo());
    assertThat(point().text()).isEqualTo("Order toner");
    TextField text = id("part.text");
    assertThat(text.getText()).isEqualTo("Order toner");
  }

  @Test
  void aKeyDeletesALineWithEverythingInIt() {
    run(() -> points.save(OpenPoint.written(visit.id(), 0, "first")));
    run(() -> points.save(OpenPoint.written(visit.id(), 1, "second")));
    focus(id("part.points.new"));
    press(KeyCode.UP);
    press(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(points.of(visit.id())).extracting(OpenPoint::text).containsExactly("first");
  }

  @Test
  void whatIsSavedElsewhereIsShownInItsPlace() {
    run(() -> points.save(OpenPoint.written(visit.id(), 5, "later")));
    run(() -> points.save(OpenPoint.written(visit.id(), 1, "sooner")));
    assertThat(model.lines().lines())
        .extracting(line -> line.lead().value())
        .containsExactly("sooner", "later");
  }

  @Test
  void whatIsSignedCanBeDoneButNotChanged() {
    run(() -> points.save(OpenPoint.written(visit.id(), 0, "Order toner")));
    run(() -> model.freeze(true));
    assertThat(id("part.points.new").isVisible()).isFalse();
    focus(id("part.text"));
    type("x");
    press(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(point().text()).isEqualTo("Order toner");
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.SPACE);
    assertThat(point().isDone()).isTrue();
  }

  @Test
  void theEmptyLineComesIntoSight() {
    ScrollPane pane =
        showNode(
            () -> {
              var high = new Region();
              high.setMinHeight(2 * HEIGHT);
              var parts = new PartsViewModel(desks.desk(), database, visit.id());
              var panes = new PartPanes(parts, model);
              var scroll = new ScrollPane(new VBox(high, panes));
              scroll.setUserData(panes);
              return scroll;
            });
    run(() -> ((PartPanes) pane.getUserData()).verbs().getFirst().perform());
    assertThat(get(pane::getVvalue)).isGreaterThan(0.5);
    assertThat(focused().getId()).isEqualTo("part.parts.new");
  }

  private OpenPoint point() {
    return points.of(visit.id()).getFirst();
  }

  private TextField focused() {
    return (TextField) get(() -> stage().getScene().getFocusOwner());
  }
}
