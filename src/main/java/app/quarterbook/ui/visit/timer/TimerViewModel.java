package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.RunningLeg;
import app.quarterbook.model.visit.RunningVisit;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.TimerStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one timer of the window. It is read when the workbook changes; between that the clock alone
/// moves it.
public final class TimerViewModel implements AutoCloseable {
  private final Desk desk;
  private final TimerStore timer;
  private final SettingStore settings;
  private final Live<Loaded> live;
  private final ReadOnlyObjectWrapper<@Nullable TimerFace> face = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable TimerQuestion> question =
      new ReadOnlyObjectWrapper<>();
  private Settings rules = Settings.USUAL;
  private @Nullable RunningVisit running;
  private @Nullable RunningLeg confirmed;

  public TimerViewModel(Desk desk, Database database) {
    this.desk = desk;
    timer = new TimerStore(database);
    settings = new SettingStore(database);
    var shown = EnumSet.of(Rows.TIMER, Rows.VISIT, Rows.CLIENT, Rows.SETTING);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(shown, changed)::cancel,
            () -> new Loaded(timer.running().orElse(null), settings.load()),
            this::show);
    live.reload();
  }

  /// What is to be seen now; null where nothing is timed.
  ReadOnlyObjectProperty<@Nullable TimerFace> faceProperty() {
    return face.getReadOnlyProperty();
  }

  /// What is to be asked now; null where nothing is. Answered through the verbs, or {@link
  /// #asked()}.
  ReadOnlyObjectProperty<@Nullable TimerQuestion> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /// The leg of a visit that runs; null where another visit or none is timed.
  public @Nullable Leg legOf(VisitId visit) {
    return running != null && running.visit().equals(visit) ? running.leg().leg() : null;
  }

  LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /// Looks at the clock.
  public void tick() {
    face.set(running == null ? null : face(running));
  }

  /// Switches the leg of the visit that runs, or begins with the visit that is shown.
  ///
  /// @param shown null where no visit is shown
  void press(Leg leg, @Nullable VisitId shown) {
    var visit = running != null ? running.visit() : shown;
    if (visit == null) {
      desk.toast().say(Text.of("visit.timer.nothing"));
    } else {
      change(() -> timer.run(visit, leg));
    }
  }

  /// Times a visit. Where another one runs, it is asked for that one first.
  public void time(VisitId visit, Leg leg) {
    takeOver(visit, () -> change(() -> timer.run(visit, leg)));
  }

  /// Begins a new visit with the timer on a leg of it. Where another one runs, it is asked for that
  /// one first.
  ///
  /// @param then what follows when the visit is on disk
  public void begin(Visit visit, Leg leg, Consumer<VisitId> then) {
    takeOver(
        visit.id(),
        () -> {
          desk.autosaves().flushAll();
          desk.background()
              .run(
                  () -> {
                    timer.begin(visit, leg);
                    return visit.id();
                  },
                  then);
        });
  }

  /// Ends the running leg now, or asks when it ended where it was probably forgotten.
  void stop() {
    var seen = face.get();
    if (running == null) {
      desk.toast().say(Text.of("visit.timer.nothingRuns"));
    } else if (seen != null && seen.forgotten()) {
      askWhenItEnded();
    } else {
      stopAt(desk.clock().instant());
    }
  }

  void stopNow() {
    stopAt(desk.clock().instant());
  }

  /// Ends the running leg at a time on the wall: of the day it began, or of the next day where that
  /// time is before it began.
  ///
  /// @return whether that time has come; nothing is ended where it has not
  boolean stopAt(LocalTime end) {
    var since = running == null ? desk.clock().instant() : running.leg().since();
    var began = since.atZone(desk.clock().getZone());
    var sameDay = began.with(end);
    var at = (sameDay.isBefore(began) ? sameDay.plusDays(1) : sameDay).toInstant();
    boolean come = !at.isAfter(desk.clock().instant());
    if (come) {
      stopAt(at);
    }
    return come;
  }

  /// Takes the running time away; undo brings it back.
  void discard() {
    var name = running == null ? "" : running.clientName();
    asked();
    desk.background()
        .run(
            () -> {
              timer.discard();
              return name;
            },
            client -> desk.toast().undo(Text.of("visit.timer.discarded", client)));
  }

  /// It is right as it is: this leg still runs.
  void goOn() {
    asked();
    confirmed = running == null ? null : running.leg();
    tick();
  }

  /// Asks when the running leg ended.
  void askWhenItEnded() {
    if (running != null) {
      var zone = desk.clock().getZone();
      var leg = running.leg();
      var end = leg.probableEnd(desk.clock().instant(), zone, rules.dayEnd());
      question.set(
          new TimerQuestion.StillRunning(
              running,
              leg.since().atZone(zone).toLocalDateTime(),
              end.atZone(zone).toLocalDateTime()));
    }
  }

  /// The question was seen.
  void asked() {
    question.set(null);
  }

  /// Shows the visit that runs.
  void open() {
    if (running != null) {
      desk.navigator().go(new Place.VisitPage(running.visit()));
    }
  }

  @Override
  public void close() {
    live.close();
  }

  private void takeOver(VisitId visit, Runnable then) {
    if (running == null || running.visit().equals(visit)) {
      then.run();
    } else {
      question.set(new TimerQuestion.Takeover(running, then));
    }
  }

  private void stopAt(Instant end) {
    var stopped = running;
    if (stopped == null) {
      return;
    }
    asked();
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> {
              timer.stop(end);
              return Minutes.format(stopped.leg().minutes(end));
            },
            minutes ->
                desk.toast()
                    .undo(
                        Text.of(
                            "visit.timer.stopped",
                            Text.of(stopped.leg().leg()),
                            minutes,
                            stopped.clientName())));
  }

  private void change(Runnable change) {
    asked();
    desk.autosaves().flushAll();
    desk.background().run(change);
  }

  private record Loaded(@Nullable RunningVisit running, Settings rules) {}

  private void show(Loaded loaded) {
    running = loaded.running();
    rules = loaded.rules();
    tick();
  }

  private TimerFace face(RunningVisit seen) {
    var clock = desk.clock();
    var now = TimerFace.of(seen, clock.instant(), clock.getZone(), rules.longestLeg());
    return seen.leg().equals(confirmed) ? now.confirmed() : now;
  }
}
