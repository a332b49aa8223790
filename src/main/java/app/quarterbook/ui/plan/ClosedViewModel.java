package app.quarterbook.ui.plan;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Accomplished;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.ui.kit.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What left the board: done with its results, and dropped with the reasons, the latest first.
final class ClosedViewModel implements AutoCloseable {
  private final PlanStore plans;
  private final Desk desk;
  private final CardsViewModel cards;
  private final ObservableValue<CardFilter> filter;
  private final ObservableList<Card> done = FXCollections.observableArrayList();
  private final ObservableList<Card> dropped = FXCollections.observableArrayList();
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.LATELY);
  private List<Card> all = List.of();

  /// A stretch of time to look back over.
  enum Period {
    LATELY,
    THIS_QUARTER,
    LAST_QUARTER,
    EVER;

    boolean holds(LocalDate day, LocalDate today) {
      return switch (this) {
        case LATELY -> Accomplished.lately(today).holds(day);
        case THIS_QUARTER -> Accomplished.in(Quarter.of(today)).holds(day);
        case LAST_QUARTER -> Accomplished.in(Quarter.of(today).plus(-1)).holds(day);
        case EVER -> true;
      };
    }
  }

  ClosedViewModel(
      Database database, @Nullable ClientId client, Desk desk, ObservableValue<CardFilter> filter) {
    this.desk = desk;
    this.filter = filter;
    plans = new PlanStore(database);
    filter.addListener((property, old, now) -> sort());
    period.addListener((property, old, now) -> sort());
    cards = new CardsViewModel(database, client, desk, () -> plans.closed(client), this::show);
    cards.reload();
  }

  CardsViewModel cards() {
    return cards;
  }

  @Override
  public void close() {
    cards.close();
  }

  /// What was done in the period.
  ObservableList<Card> done() {
    return done;
  }

  /// What was dropped in the period.
  ObservableList<Card> dropped() {
    return dropped;
  }

  ObjectProperty<Period> periodProperty() {
    return period;
  }

  /// Puts an item back on the board.
  void reopen(PlanItemId id) {
    desk.background()
        .run(() -> plans.find(id).ifPresent(item -> plans.save(item.withProgress(Progress.OPEN))));
  }

  private void show(List<Card> now) {
    all =
        now.stream()
            .sorted(
                Comparator.comparing(
                    (Card card) -> card.item().progress().closedOn(),
                    Comparator.nullsLast(Comparator.reverseOrder())))
            .toList();
    sort();
  }

  private void sort() {
    Reordering.update(done, wanted(ItemState.DONE));
    Reordering.update(dropped, wanted(ItemState.DROPPED));
  }

  private List<Card> wanted(ItemState state) {
    var today = LocalDate.now(desk.clock());
    return all.stream()
        .filter(filter.getValue())
        .filter(card -> card.item().progress().state() == state)
        .filter(card -> inPeriod(card, today))
        .toList();
  }

  private boolean inPeriod(Card card, LocalDate today) {
    var day = card.item().progress().closedOn();
    return day != null && period.get().holds(day, today);
  }
}
