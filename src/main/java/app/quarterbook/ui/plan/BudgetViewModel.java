package app.quarterbook.ui.plan;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Budget;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.ui.kit.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The planned costs over twelve quarters, and apart from them what has no quarter among these.
final class BudgetViewModel implements AutoCloseable {
  private final Desk desk;
  private final CardsViewModel cards;
  private final ObservableValue<CardFilter> filter;
  private final ObservableList<Budget.Line> lines = FXCollections.observableArrayList();
  private final ObservableList<Card> apart = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Budget> budget;
  private List<Card> all = List.of();

  BudgetViewModel(
      Database database, @Nullable ClientId client, Desk desk, ObservableValue<CardFilter> filter) {
    this.desk = desk;
    this.filter = filter;
    budget = new ReadOnlyObjectWrapper<>(Budget.of(List.of(), quarter()));
    filter.addListener((property, old, now) -> compute());
    var plans = new PlanStore(database);
    cards = new CardsViewModel(database, client, desk, () -> plans.open(client), this::show);
    cards.reload();
  }

  CardsViewModel cards() {
    return cards;
  }

  @Override
  public void close() {
    cards.close();
  }

  ObservableList<Budget.Line> lines() {
    return lines;
  }

  /// Items that cost something without a target, and those whose target is further away.
  ObservableList<Card> apart() {
    return apart;
  }

  ReadOnlyObjectProperty<Budget> budgetProperty() {
    return budget.getReadOnlyProperty();
  }

  private void show(List<Card> now) {
    all = now;
    compute();
  }

  private void compute() {
    var wanted = all.stream().filter(filter.getValue()).toList();
    var byItem = wanted.stream().collect(Collectors.toMap(Card::item, Function.identity()));
    var computed = Budget.of(wanted.stream().map(Card::item).toList(), quarter());
    Reordering.update(lines, computed.quarters());
    Reordering.update(apart, apart(computed, byItem));
    budget.set(computed);
  }

  private static List<Card> apart(Budget budget, Map<PlanItem, Card> byItem) {
    return Stream.concat(budget.undated().stream(), budget.later().stream())
        .map(item -> Objects.requireNonNull(byItem.get(item)))
        .toList();
  }

  private Quarter quarter() {
    return Quarter.of(LocalDate.now(desk.clock()));
  }
}
