package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.RunningVisit;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimerStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final MovableClock clock = MovableClock.at("2026-03-10T09:00:00.700Z");
  private final Database database = Database.inMemory(clock);
  private final VisitStore visits = new VisitStore(database);
  private final TimerStore timer = new TimerStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit first = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null);
  private final Visit second = Visit.begun(bakery.id(), VisitKind.PHONE, DAY, null);

  TimerStoreTest() {
    new ClientStore(database).save(bakery);
    visits.save(first);
    visits.save(second);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void legsAddUpAndTheChargeFollows() {
    timer.run(first.id(), Leg.TRAVEL_OUT);
    pass(25);
    timer.run(first.id(), Leg.WORK);
    pass(50);
    timer.run(first.id(), Leg.BREAK);
    pass(15);
    timer.run(first.id(), Leg.WORK);
    pass(26);
    timer.run(first.id(), Leg.TRAVEL_BACK);
    pass(30);
    timer.stop(clock.instant());
    assertThat(times(first)).isEqualTo(new Times(25, 76, 30, 15));
    assertThat(visits.find(first.id()).orElseThrow().charge().minutes()).isEqualTo(90);
    assertThat(timer.running()).isEmpty();
  }

  @Test
  void theSameLegAgainChangesNothing() {
    timer.run(first.id(), Leg.WORK);
    var running = timer.running();
    pass(10);
    timer.run(first.id(), Leg.WORK);
    assertThat(timer.running()).isEqualTo(running);
    assertThat(times(first)).isEqualTo(Times.NONE);
  }

  @Test
  void aSecondVisitEndsTheFirst() {
    timer.run(first.id(), Leg.WORK);
    pass(40);
    timer.run(second.id(), Leg.WORK);
    assertThat(times(first)).isEqualTo(Times.worked(40));
    assertThat(timer.running()).map(RunningVisit::visit).contains(second.id());
    database.journal().undo();
    assertThat(timer.running()).map(RunningVisit::visit).contains(first.id());
    assertThat(times(first)).isEqualTo(Times.NONE);
  }

  @Test
  void undoingAStopLetsItRunOnAsIfItHadNotBeen() {
    timer.run(first.id(), Leg.WORK);
    pass(40);
    timer.stop(clock.instant());
    database.journal().undo();
    pass(20);
    timer.stop(clock.instant());
    assertThat(times(first)).isEqualTo(Times.worked(60));
  }

  @Test
  void aClockThatGoesBackTakesNothingAway() {
    visits.save(first.withTimes(Times.worked(30)));
    timer.run(first.id(), Leg.WORK);
    pass(-90);
    timer.stop(clock.instant());
    assertThat(times(first)).isEqualTo(Times.worked(30));
  }

  @Test
  void throwingAwayLeavesTheVisitAsItWas() {
    timer.run(first.id(), Leg.WORK);
    pass(900);
    timer.discard();
    assertThat(timer.running()).isEmpty();
    assertThat(times(first)).isEqualTo(Times.NONE);
  }

  @Test
  void deletingTheVisitStopsTheTimerAndUndoBringsBoth() {
    timer.run(first.id(), Leg.WORK);
    visits.delete(first.id());
    assertThat(timer.running()).isEmpty();
    database.journal().undo();
    assertThat(timer.running()).map(RunningVisit::visit).contains(first.id());
  }

  @Test
  void aVisitBeginsWithItsTimerInOneStep() {
    var third = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null);
    timer.begin(third, Leg.WORK);
    assertThat(timer.running()).map(RunningVisit::visit).contains(third.id());
    database.journal().undo();
    assertThat(timer.running()).isEmpty();
    assertThat(visits.find(third.id())).isEmpty();
  }

  @Test
  void whatRanOvernightWasProbablyForgotten() {
    timer.run(first.id(), Leg.WORK);
    pass(9 * 60);
    assertThat(timer.forgotten()).isEmpty();
    pass(6 * 60 + 1);
    assertThat(timer.forgotten()).map(RunningVisit::clientName).contains("Copper Lane Bakery");
  }

  @Test
  void itRunsOnWhileTheProgramDoesNot(@TempDir Path path) {
    var folder = new WorkbookFolder(path.resolve("w"));
    try (var before = Database.open(folder, clock)) {
      new ClientStore(before).save(bakery);
      new TimerStore(before).begin(first, Leg.WORK);
    }
    pass(45);
    try (var after = Database.open(folder, clock)) {
      new TimerStore(after).stop(clock.instant());
      assertThat(new VisitStore(after).find(first.id()).orElseThrow().times())
          .isEqualTo(Times.worked(45));
    }
  }

  private void pass(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
  }

  private Times times(Visit visit) {
    return visits.find(visit.id()).orElseThrow().times();
  }
}
