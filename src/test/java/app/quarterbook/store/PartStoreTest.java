package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What hangs on a visit line by line: parts and open points.
class PartStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC));
  private final PartStore parts = new PartStore(database);
  private final OpenPointStore points = new OpenPointStore(database);
  private final Visit visit;

  PartStoreTest() {
    var client = Client.named("Copper Lane Bakery");
    new ClientStore(database).save(client);
    visit = Visit.begun(client.id(), VisitKind.ON_SITE, DAY, null);
    new VisitStore(database).save(visit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFieldComesBack() {
    var part =
        Part.named(visit.id(), 1, "Access point")
            .withQuantity(2)
            .withSerial("X1")
            .withNotes("roof");
    var point = OpenPoint.written(visit.id(), 2, "Label the rack").withDueOn(DAY).withDoneOn(DAY);
    parts.save(part);
    points.save(point);
    assertThat(parts.of(visit.id())).containsExactly(part);
    assertThat(parts.all()).containsExactly(part);
    assertThat(points.of(visit.id())).containsExactly(point);
    assertThat(points.all()).containsExactly(point);
  }

  @Test
  void linesStayInTheirOrder() {
    var second = OpenPoint.written(visit.id(), 1, "second");
    var first = OpenPoint.written(visit.id(), 0, "first");
    points.save(second);
    points.save(first);
    assertThat(points.of(visit.id())).containsExactly(first, second);
  }

  @Test
  void aTickIsOneStepThatCanBeTakenBack() {
    var point = OpenPoint.written(visit.id(), 0, "Order toner");
    points.save(point);
    points.tick(point.id(), DAY);
    assertThat(points.find(point.id())).hasValueSatisfying(it -> assertThat(it.isDone()).isTrue());
    assertThat(database.journal().undo())
        .hasValueSatisfying(label -> assertThat(label.key()).isEqualTo("part.did.finishPoint"));
    assertThat(points.find(point.id())).contains(point);
  }

  @Test
  void theyGoWithTheirVisitAndComeBackWithIt() {
    var part = Part.named(visit.id(), 0, "Switch");
    var point = OpenPoint.written(visit.id(), 0, "Order toner");
    parts.save(part);
    points.save(point);
    new VisitStore(database).delete(visit.id());
    assertThat(parts.all()).isEmpty();
    assertThat(points.all()).isEmpty();
    database.journal().undo();
    assertThat(parts.all()).containsExactly(part);
    assertThat(points.all()).containsExactly(point);
  }

  @Test
  void deletingTakesOneAway() {
    var part = Part.named(visit.id(), 0, "Switch");
    parts.save(part);
    parts.delete(part.id());
    assertThat(parts.all()).isEmpty();
    var point = OpenPoint.written(visit.id(), 0, "Order toner");
    points.save(point);
    points.delete(point.id());
    assertThat(points.all()).isEmpty();
  }
}
