package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.capture.CaptureId;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.disk.Slip;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final MovableClock clock = MovableClock.at("2026-03-10T09:00:00Z");
  private final Database database = Database.inMemory(clock);
  private final CaptureStore captures = new CaptureStore(database);
  private final CaptureFiling filing = new CaptureFiling(database);
  private final ClientStore clients = new ClientStore(database);
  private final VisitStore visits = new VisitStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery").withNotes("Since 2011.\n");

  CaptureStoreTest() {
    clients.save(bakery);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void typingIsOneStepAndTheNewestComesFirst() {
    var first = captured("call Lena");
    captures.save(first.withText("call Lena about the NAS"));
    clock.pass(Duration.ofMinutes(1));
    var second = captured("order toner");
    assertThat(captures.all())
        .extracting(Capture::text)
        .containsExactly("order toner", "call Lena about the NAS");
    captures.delete(second.id());
    database.journal().undo();
    assertThat(captures.count()).isEqualTo(2);
    database.journal().undo();
    database.journal().undo();
    assertThat(captures.all()).isEmpty();
  }

  @Test
  void filingToAClientAddsToItsNotesInOneStep() {
    filing.toClient(captured("New door code"), bakery.id());
    assertThat(clients.find(bakery.id()).orElseThrow().notes())
        .isEqualTo("Since 2011.\n\nMar 10, 2026: New door code");
    assertThat(captures.all()).isEmpty();
    database.journal().undo();
    assertThat(clients.find(bakery.id())).contains(bakery);
    assertThat(captures.count()).isEqualTo(1);
  }

  @Test
  void filingToAVisitTakesTheTimedOneThenTheLatestOfThatDayThenANewOne() {
    var morning = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, LocalTime.of(8, 0));
    var evening = Visit.begun(bakery.id(), VisitKind.PHONE, DAY, LocalTime.of(17, 0));
    visits.save(morning.withNotes("Moved the shares."));
    visits.save(evening);
    assertThat(filing.toVisit(captured("toner is low"), bakery.id())).isEqualTo(evening.id());
    var timer = new TimerStore(database);
    timer.run(morning.id(), Leg.WORK);
    assertThat(filing.toVisit(captured("UPS beeps"), bakery.id())).isEqualTo(morning.id());
    assertThat(visits.find(morning.id()).orElseThrow().notes())
        .isEqualTo("Moved the shares.\n\nUPS beeps");
    timer.stop(clock.instant());
    clock.pass(Duration.ofDays(1));
    var made = visits.find(filing.toVisit(captured("Lena called"), bakery.id())).orElseThrow();
    assertThat(made.kind()).as("does not count as having been there").isEqualTo(VisitKind.PHONE);
    assertThat(made.on()).isEqualTo(DAY.plusDays(1));
    assertThat(made.notes()).isEqualTo("Lena called");
  }

  @Test
  void filingToThePlanMakesATitleAndAWhy() {
    filing.toPlan(captured("Replace the UPS\nBattery is old"), bakery.id(), Bucket.LATER);
    var plans = new PlanStore(database).of(bakery.id());
    assertThat(plans).extracting(PlanItem::title).containsExactly("Replace the UPS");
    assertThat(plans.getFirst().why()).isEqualTo("Battery is old");
    assertThat(plans.getFirst().bucket()).isEqualTo(Bucket.LATER);
    database.journal().undo();
    assertThat(new PlanStore(database).all()).isEmpty();
    assertThat(captures.count()).isEqualTo(1);
  }

  @Test
  void theGuessKnowsTheWorkbook() {
    assertThat(filing.guess().of("the bakery wants a quote")).containsExactly(bakery.id());
    var visit = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null);
    visits.save(visit);
    assertThat(filing.guess().of("order a switch")).containsExactly(bakery.id());
  }

  @Test
  void slipsComeInOnceEvenWhenTheyComeTwice(@TempDir Path path) throws Exception {
    var folder = new WorkbookFolder(path.resolve("w"));
    Database.open(folder, clock).close();
    var slip = new Slip(UUID.randomUUID(), Instant.parse("2026-03-09T20:00:00Z"), "Lena called");
    slip.leave(folder);
    var file = folder.requests().resolve(slip.id() + ".capture");
    var again = Files.readAllBytes(file);
    try (var workbook = Database.open(folder, clock)) {
      var store = new CaptureStore(workbook);
      assertThat(store.takeSlips()).isEqualTo(new CaptureStore.Intake(1, List.of()));
      assertThat(file).doesNotExist();
      assertThat(store.all())
          .containsExactly(new Capture(new CaptureId(slip.id()), slip.madeAt(), "Lena called"));
      Files.write(file, again);
      store.takeSlips();
      assertThat(store.count()).as("cut off between commit and delete").isEqualTo(1);
      store.delete(new CaptureId(slip.id()));
      Files.write(file, again);
      store.takeSlips();
      assertThat(store.count()).as("filed meanwhile").isZero();
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void aDamagedSlipIsSetAsideAndTheOthersComeIn(@TempDir Path path) throws Exception {
    var folder = new WorkbookFolder(path.resolve("w"));
    Database.open(folder, clock).close();
    Files.createDirectories(folder.requests());
    Files.writeString(folder.requests().resolve(UUID.randomUUID() + ".capture"), "not sealed");
    new Slip(UUID.randomUUID(), clock.instant(), "sound").leave(folder);
    new Slip(UUID.randomUUID(), clock.instant(), " \n ").leave(folder);
    try (var workbook = Database.open(folder, clock)) {
      var intake = new CaptureStore(workbook).takeSlips();
      assertThat(intake.taken()).isEqualTo(1);
      assertThat(intake.damaged()).hasSize(2).allSatisfy(file -> assertThat(file).exists());
      assertThat(new CaptureStore(workbook).takeSlips().damaged()).isEmpty();
    }
  }

  private Capture captured(String text) {
    var capture = new Capture(CaptureId.next(), clock.instant(), text);
    captures.save(capture);
    return capture;
  }
}
