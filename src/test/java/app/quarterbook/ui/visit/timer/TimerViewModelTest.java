package app.quarterbook.ui.visit.timer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimerViewModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  private final MovableClock clock = MovableClock.at("2026-03-09T17:10:00Z");
  private final Database database = Database.inMemory(clock);
  private final VisitStore visits = new VisitStore(database);
  private final Desks desks = Desks.at(clock);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit first = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null);
  private final Visit second = Visit.begun(bakery.id(), VisitKind.PHONE, DAY, null);
  private final TimerViewModel timer;

  TimerViewModelTest() {
    new ClientStore(database).save(bakery);
    visits.save(first);
    visits.save(second);
    timer = new TimerViewModel(desks.desk(), database);
  }

  @AfterEach
  void close() {
    timer.close();
    database.close();
  }

  @Test
  void aKeyBeginsWithTheShownVisitAndThenSwitchesItsLegs() {
    timer.press(Leg.TRAVEL_OUT, first.id());
    pass(20);
    timer.press(Leg.WORK, null);
    pass(61);
    assertThat(words()).isEqualTo("Timer: Copper Lane Bakery, Work 1:01, in all 1:21");
    timer.press(Leg.BREAK, second.id());
    assertThat(face().visit()).as("the running visit is meant").isEqualTo(first.id());
    assertThat(times(first)).isEqualTo(new Times(20, 61, 0, 0));
    timer.stop();
    assertThat(timer.faceProperty().get()).isNull();
    assertThat(desks.toasts())
        .containsExactly("Break 0:00 added to the visit to Copper Lane Bakery.");
  }

  @Test
  void withNothingShownNothingIsTimed() {
    timer.press(Leg.WORK, null);
    assertThat(timer.faceProperty().get()).isNull();
    assertThat(desks.toasts()).hasSize(1);
  }

  @Test
  void timingAnotherVisitAsksForTheFirst() {
    timer.time(first.id(), Leg.WORK);
    assertThat(timer.questionProperty().get()).isNull();
    pass(30);
    timer.time(second.id(), Leg.WORK);
    assertThat(face().visit()).isEqualTo(first.id());
    ((TimerQuestion.Takeover) requireNonNull(timer.questionProperty().get())).then().run();
    assertThat(timer.questionProperty().get()).isNull();
    assertThat(face().visit()).isEqualTo(second.id());
    assertThat(times(first)).isEqualTo(Times.worked(30));
  }

  @Test
  void theClockAloneMovesItAndNeverBelowZero() {
    timer.time(first.id(), Leg.WORK);
    pass(-30);
    assertThat(face().onLeg()).isZero();
    pass(95);
    assertThat(face().onLeg()).isEqualTo(65);
    assertThat(times(first)).isEqualTo(Times.NONE);
  }

  @Test
  void aForgottenTimerIsNotStoppedBlindly() {
    timer.time(first.id(), Leg.WORK);
    pass(16 * 60);
    assertThat(face().forgotten()).isTrue();
    assertThat(TimerWords.stillRunning(face().since(), timer.today()))
        .isEqualTo("Still running since yesterday 5:10 PM?");
    timer.stop();
    assertThat(times(first)).isEqualTo(Times.NONE);
    var still = (TimerQuestion.StillRunning) requireNonNull(timer.questionProperty().get());
    assertThat(still.end()).isEqualTo(DAY.atTime(17, 30));
    assertThat(timer.stopAt(still.end().toLocalTime())).isTrue();
    assertThat(times(first)).isEqualTo(Times.worked(20));
    assertThat(timer.questionProperty().get()).isNull();
  }

  @Test
  void aTypedEndIsOfTheDayItFitsAndNotOfTheFuture() {
    timer.time(first.id(), Leg.WORK);
    pass(5 * 60);
    assertThat(timer.stopAt(LocalTime.of(23, 0))).isFalse();
    pass(11 * 60);
    assertThat(timer.stopAt(LocalTime.of(1, 10))).isTrue();
    assertThat(times(first)).isEqualTo(Times.worked(8 * 60));
  }

  @Test
  void whoSaysItStillRunsIsNotAskedAgain() {
    timer.time(first.id(), Leg.WORK);
    pass(8 * 60);
    assertThat(face().forgotten()).isTrue();
    timer.goOn();
    assertThat(face().forgotten()).isFalse();
    timer.stop();
    assertThat(times(first)).isEqualTo(Times.worked(8 * 60));
  }

  @Test
  void thrownAwayTimeComesBackWithUndo() {
    timer.time(first.id(), Leg.WORK);
    pass(16 * 60);
    timer.discard();
    assertThat(timer.faceProperty().get()).isNull();
    assertThat(times(first)).isEqualTo(Times.NONE);
    database.journal().undo();
    assertThat(face().visit()).isEqualTo(first.id());
  }

  @Test
  void theMarkLeadsToTheVisitAndDeletingThatStopsIt() {
    timer.time(first.id(), Leg.WORK);
    timer.open();
    assertThat(desks.places()).containsExactly(new Place.VisitPage(first.id()));
    visits.delete(first.id());
    assertThat(timer.faceProperty().get()).isNull();
  }

  private void pass(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    timer.tick();
  }

  private TimerFace face() {
    return requireNonNull(timer.faceProperty().get());
  }

  private String words() {
    return TimerWords.all(face());
  }

  private Times times(Visit visit) {
    return visits.find(visit.id()).orElseThrow().times();
  }
}
