package app.quarterbook.ui.today;

import app.quarterbook.model.today.Matter;
import app.quarterbook.model.today.TodayLine;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.RenewalStore;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.SnoozeStore;
import app.quarterbook.store.TodayStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What asks for attention today, and what can be done about it without leaving the list.
public final class TodayViewModel implements AutoCloseable {
  private final Desk desk;
  private final TodayStore today;
  private final VisitStore visits;
  private final OpenPointStore points;
  private final ChecklistStore checks;
  private final RenewalStore renewals;
  private final SettingStore settings;
  private final SnoozeStore snoozes;
  private final Live<List<TodayLine>> live;
  private final ObservableList<TodayLine> lines = FXCollections.observableArrayList();
  private final BooleanProperty showsSnoozed = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper snoozed = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private List<TodayLine> all = List.of();

  public TodayViewModel(Desk desk, Database database) {
    this.desk = desk;
    today = new TodayStore(database);
    visits = new VisitStore(database);
    points = new OpenPointStore(database);
    checks = new ChecklistStore(database, new SaleActs(database));
    renewals = new RenewalStore(database);
    settings = new SettingStore(database);
    snoozes = new SnoozeStore(database);
    showsSnoozed.addListener((property, old, now) -> pick());
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(TodayStore.ROWS, changed)::cancel,
            () -> today.lines(day()),
            this::show);
    live.reload();
  }

  /// What is shown, in the order of the day.
  public ObservableList<TodayLine> lines() {
    return lines;
  }

  /// Whether what was put off is shown too.
  public BooleanProperty showsSnoozedProperty() {
    return showsSnoozed;
  }

  /// How many matters are put off.
  public ReadOnlyIntegerProperty snoozedProperty() {
    return snoozed.getReadOnlyProperty();
  }

  /// Whether the list was read; until then an empty list means nothing.
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  public LocalDate day() {
    return LocalDate.now(desk.clock());
  }

  /// Goes to the place where it is done.
  public void open(TodayLine line) {
    desk.navigator().go(place(line));
  }

  /// Says that a promised step, an open point or a step to a renewal is done; nothing happens with
  /// any other matter.
  public void tick(TodayLine line) {
    switch (line.matter()) {
      case Matter.Step step -> tick(() -> visits.tick(step.visit(), true), step.text());
      case Matter.Point point -> tick(() -> points.tick(point.point(), day()), point.text());
      case Matter.Renewal step ->
          tick(
              () -> renewals.tick(step.agreement(), step.step(), me()),
              Text.of(step.step()) + ", " + line.clientName());
      case Matter.Check check -> tick(() -> checks.tick(check.step(), me()), check.text());
      default -> {}
    }
  }

  /// Who ticks here; on the workbook thread.
  private String me() {
    return settings.load().consultant().name();
  }

  private void tick(Runnable work, String text) {
    desk.background()
        .run(
            () -> {
              work.run();
              return text;
            },
            done -> desk.toast().undo(Text.of("today.ticked", done)));
  }

  /// Puts a line off, or brings a snoozed one back where the day is not in the future.
  public void snooze(TodayLine line, LocalDate until) {
    var subject = line.matter().subject();
    var what = TodayTexts.what(line);
    if (!until.isAfter(day())) {
      desk.background().run(() -> snoozes.wake(subject, what));
      return;
    }
    desk.background()
        .run(
            () -> {
              snoozes.snooze(subject, what, until);
              return until;
            },
            day -> desk.toast().undo(Text.of("today.snoozedTo", Spellings.DATE.write(day))));
  }

  void rest() {
    live.rest();
  }

  void wake() {
    live.wake();
  }

  @Override
  public void close() {
    live.close();
  }

  private static Place place(TodayLine line) {
    return switch (line.matter()) {
      case Matter.TimerLeft left -> new Place.VisitPage(left.visit());
      case Matter.Captures captures -> new Place.Inbox();
      case Matter.Step step -> new Place.VisitPage(step.visit());
      case Matter.Point point -> new Place.VisitPage(point.visit());
      case Matter.Check check -> new Place.ChecklistPage(check.list(), check.step());
      case Matter.Ask ask -> new Place.SurveyPage(ask.survey());
      case Matter.Renewal renewal -> new Place.AgreementPage(renewal.agreement());
      case Matter.Lapsed lapsed -> new Place.AgreementPage(lapsed.agreement());
      case Matter.Notice notice -> new Place.AgreementPage(notice.agreement());
      case Matter.Contact contact -> page(line);
      case Matter.Item item -> page(line);
      case Matter.Prospect prospect -> page(line);
      case Matter.PrepaidLow low -> page(line);
      case Matter.PrepaidEnds ends -> page(line);
      case Matter.Unbilled unbilled -> page(line);
    };
  }

  private static Place page(TodayLine line) {
    return new Place.ClientPage(Objects.requireNonNull(line.client()));
  }

  private void show(List<TodayLine> found) {
    all = found;
    loaded.set(true);
    pick();
  }

  private void pick() {
    snoozed.set((int) all.stream().filter(TodayLine::isSnoozed).count());
    lines.setAll(all.stream().filter(line -> showsSnoozed.get() || !line.isSnoozed()).toList());
  }
}
