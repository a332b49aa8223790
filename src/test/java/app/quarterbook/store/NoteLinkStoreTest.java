package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.visit.Linked;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitEdit;
import app.quarterbook.model.visit.VisitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoteLinkStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC));
  private final NoteLinkStore links = new NoteLinkStore(database);
  private final VisitStore visits = new VisitStore(database);
  private final PlanStore plans = new PlanStore(database);
  private final OpenPointStore points = new OpenPointStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null)
          .withNotes("- [ ] Replace the UPS\n- [ ] Call the bank");
  private final PlanItem item = PlanItem.titled(bakery.id(), "Replace the UPS", Bucket.NOW, DAY);
  private final OpenPoint point = OpenPoint.written(visit.id(), 0, "Call the bank");

  NoteLinkStoreTest() {
    new ClientStore(database).save(bakery);
    visits.save(visit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void makingAPlanItemIsOneStep() {
    link();
    assertThat(links.linked(visit.id()))
        .singleElement()
        .isInstanceOfSatisfying(
            Linked.Item.class,
            it -> {
              assertThat(it.mark()).isEqualTo("1");
              assertThat(it.item().id()).isEqualTo(item.id());
            });
    assertThat(notes()).startsWith("- [ ] Replace the UPS ^1\n");
    database.journal().undo();
    assertThat(links.of(visit.id())).isEmpty();
    assertThat(plans.find(item.id())).isEmpty();
    assertThat(notes()).isEqualTo(visit.notes());
    database.journal().redo();
    assertThat(links.linked(visit.id())).hasSize(1);
  }

  @Test
  void tickingTheLineFinishesTheItemInTheSameStep() {
    link();
    note("- [x] Replace the UPS ^1\n- [ ] Call the bank");
    assertThat(state()).isEqualTo(ItemState.DONE);
    assertThat(plans.find(item.id()).orElseThrow().progress().closedOn()).isEqualTo(DAY);
    note("- [ ] Replace the UPS ^1\n- [ ] Call the bank");
    assertThat(state()).isEqualTo(ItemState.OPEN);
    note("- [x] Replace the UPS ^1\n- [ ] Call the bank");
    assertThat(database.journal().undoable().orElseThrow().key()).isEqualTo("visit.did.tick");
    database.journal().undo();
    assertThat(state()).isEqualTo(ItemState.OPEN);
    assertThat(notes()).startsWith("- [ ] Replace");
  }

  @Test
  void typingDoesNotOpenWhatWasDoneElsewhere() {
    link();
    plans.save(
        plans.find(item.id()).orElseThrow().withProgress(Progress.done(DAY, "Never dark again")));
    note("- [ ] Replace the UPS ^1\n- [ ] Call the bank\nmore");
    assertThat(state()).isEqualTo(ItemState.DONE);
    assertThat(plans.find(item.id()).orElseThrow().progress().result())
        .isEqualTo("Never dark again");
  }

  @Test
  void tickingTheLineSettlesTheOpenPoint() {
    links.link(new VisitEdit(visit, visit.withNotes("- [ ] Call the bank ^1")), "1", point);
    note("- [x] Call the bank ^1");
    assertThat(points.find(point.id()).orElseThrow().doneOn()).isEqualTo(DAY);
    note("- [ ] Call the bank ^1");
    assertThat(points.find(point.id()).orElseThrow().doneOn()).isNull();
  }

  @Test
  void aDeletedItemTakesItsLinkAlong() {
    link();
    plans.delete(item.id());
    assertThat(links.of(visit.id())).isEmpty();
    note("- [x] Replace the UPS ^1");
    database.journal().undo();
    database.journal().undo();
    assertThat(links.linked(visit.id())).hasSize(1);
  }

  private void link() {
    var marked = visit.withNotes("- [ ] Replace the UPS ^1\n- [ ] Call the bank");
    links.link(new VisitEdit(visit, marked), "1", item);
  }

  private void note(String notes) {
    visits.save(visits.find(visit.id()).orElseThrow().withNotes(notes));
  }

  private String notes() {
    return visits.find(visit.id()).orElseThrow().notes();
  }

  private ItemState state() {
    return plans.find(item.id()).orElseThrow().progress().state();
  }
}
