package app.quarterbook.store;

import static app.quarterbook.model.plan.Bucket.LATER;
import static app.quarterbook.model.plan.Bucket.NEXT;
import static app.quarterbook.model.plan.Bucket.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Cost;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.model.plan.Spot;
import app.quarterbook.model.plan.Target;
import app.quarterbook.model.plan.TurnOfQuarter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), ZoneOffset.UTC);

  private final Database database = Database.inMemory(CLOCK);
  private final PlanStore store = new PlanStore(database);
  private final Client fairview = Client.named("Fairview Accounting");
  private final Client northgate = Client.named("Northgate Dental");

  @BeforeEach
  void addClients() {
    var clients = new ClientStore(database);
    clients.save(fairview);
    clients.save(northgate);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFieldComesBack() {
    var item =
        item(fairview, "MFA rollout", NEXT)
            .withWhy("The insurer asks for it")
            .withCategory("Identity")
            .withUrgent(true)
            .withCost(new Cost(new BigDecimal("1200"), new BigDecimal("35.5"), 480))
            .withTarget(Target.quarter(new Quarter(2026, 3)))
            .withDoer(Doer.expert("Halvorsen Networks"))
            .withOrigin(new Origin(OriginKind.VISIT, UUID.randomUUID()))
            .withProgress(Progress.dropped(TODAY, "They moved"))
            .withPushBacks(2)
            .withNotes("Ask for the list of phones");

    store.save(item);

    var kept = store.find(item.id()).orElseThrow();
    assertThat(kept).isEqualTo(item.withRank(kept.rank()));
  }

  @Test
  void newItemsStandAtTheEndOfTheirBucket() {
    add(fairview, "One", NOW);
    add(northgate, "Two", NOW);
    add(fairview, "Three", NOW);

    assertThat(titles(NOW)).containsExactly("One", "Two", "Three");
    assertThat(store.open(fairview.id()))
        .extracting(PlanItem::title)
        .containsExactly("One", "Three");
  }

  @Test
  void closedItemsLeaveTheBoard() {
    var item = add(fairview, "One", NOW);

    store.save(item.withProgress(Progress.done(TODAY, "It works")));

    assertThat(store.open(null)).isEmpty();
    assertThat(store.closed(fairview.id())).extracting(PlanItem::title).containsExactly("One");
    assertThat(store.closed(northgate.id())).isEmpty();
    assertThat(store.of(fairview.id())).hasSize(1);
    assertThat(undoable()).isEqualTo("plan.did.finish");
  }

  @Test
  void aMoveBesideANeighbourIsTheSameOnEveryBoard() {
    var one = add(fairview, "One", NOW);
    add(northgate, "Two", NOW);
    var three = add(fairview, "Three", NOW);

    store.move(three.id(), Spot.before(one));

    assertThat(titles(NOW)).containsExactly("Three", "One", "Two");
    assertThat(store.open(fairview.id()))
        .extracting(PlanItem::title)
        .containsExactly("Three", "One");
  }

  @Test
  void aMoveToAnotherBucketIsOneStep() {
    add(fairview, "One", NOW);
    var two = add(fairview, "Two", NEXT);

    store.move(two.id(), Spot.last(NOW));

    assertThat(titles(NOW)).containsExactly("One", "Two");
    assertThat(undoable()).isEqualTo("plan.did.move");
    database.journal().undo();
    assertThat(titles(NEXT)).containsExactly("Two");
    database.journal().redo();
    assertThat(titles(NOW)).containsExactly("One", "Two");
  }

  @Test
  void savingKeepsTheOrder() {
    var one = add(fairview, "One", NOW);
    var two = add(fairview, "Two", NOW);
    store.move(two.id(), Spot.before(one));

    store.save(two.withWhy("It still has the rank it had before the move"));

    assertThat(titles(NOW)).containsExactly("Two", "One");
  }

  @Test
  void savingNothingNewIsNoStep() {
    var one = add(fairview, "One", NOW);
    var before = database.journal().undoable();
    store.delete(one.id());
    database.journal().undo();

    store.save(one);

    assertThat(database.journal().undoable()).isEqualTo(before);
    assertThat(database.journal().redoable()).isPresent();
  }

  @Test
  void theTurnOfTheQuarterIsUndoneByOneStep() {
    var one = add(fairview, "One", NOW);
    var two = add(fairview, "Two", NEXT);
    var three = add(fairview, "Three", NEXT);
    add(northgate, "Four", NEXT);
    var before = store.all();

    store.turn(
        fairview.id(), new TurnOfQuarter(Map.of(one.id(), NEXT, two.id(), NOW, three.id(), LATER)));

    assertThat(titles(NOW)).containsExactly("Two");
    assertThat(titles(NEXT)).containsExactly("One", "Four");
    assertThat(titles(LATER)).containsExactly("Three");
    assertThat(store.find(one.id()).orElseThrow().pushBacks()).isEqualTo(1);
    database.journal().undo();
    assertThat(store.all()).isEqualTo(before);
  }

  @Test
  void aTurnOfOneClientLeavesTheOthersAlone() {
    var four = add(northgate, "Four", NEXT);

    store.turn(fairview.id(), new TurnOfQuarter(Map.of(four.id(), NOW)));

    assertThat(titles(NEXT)).containsExactly("Four");
  }

  @Test
  void manyItemsAreSavedAsOneStep() {
    store.saveAll(
        List.of(item(fairview, "One", NOW), item(fairview, "Two", NOW)), Label.of("plan.did.turn"));
    assertThat(titles(NOW)).containsExactly("One", "Two");

    database.journal().undo();

    assertThat(store.all()).isEmpty();
  }

  @Test
  void aDeletedItemComesBack() {
    var one = add(fairview, "One", NOW);

    store.delete(one.id());
    assertThat(store.all()).isEmpty();
    database.journal().undo();

    assertThat(store.all()).containsExactly(one);
  }

  private PlanItem add(Client client, String title, Bucket bucket) {
    var item = item(client, title, bucket);
    store.save(item);
    return store.find(item.id()).orElseThrow();
  }

  private static PlanItem item(Client client, String title, Bucket bucket) {
    return PlanItem.titled(client.id(), title, bucket, TODAY);
  }

  private List<String> titles(Bucket bucket) {
    return store.open(null).stream()
        .filter(item -> item.bucket() == bucket)
        .map(PlanItem::title)
        .toList();
  }

  private String undoable() {
    return database.journal().undoable().map(Label::key).orElse("");
  }
}
