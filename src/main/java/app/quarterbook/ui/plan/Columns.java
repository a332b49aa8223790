package app.quarterbook.ui.plan;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.Spot;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The cards of the three buckets as they are shown, in order and filtered.
final class Columns {
  private final Map<Bucket, ObservableList<Card>> all = new EnumMap<>(Bucket.class);
  private final Map<Bucket, FilteredList<Card>> shown = new EnumMap<>(Bucket.class);
  private final ObjectProperty<CardFilter> filter = new SimpleObjectProperty<>(CardFilter.ALL);
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private boolean changing;

  Columns() {
    for (var bucket : Bucket.values()) {
      var cards = FXCollections.<Card>observableArrayList();
      all.put(bucket, cards);
      shown.put(bucket, new FilteredList<>(cards));
    }
    filter.addListener(
        (property, old, now) ->
            change(() -> shown.values().forEach(list -> list.setPredicate(now))));
  }

  /// Changes after every change of the cards, when all lists fit together again.
  ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// Whether a change is being made: what lists select by themselves meanwhile is not meant.
  boolean isChanging() {
    return changing;
  }

  ObjectProperty<CardFilter> filterProperty() {
    return filter;
  }

  /// The cards of a bucket that pass the filter.
  ObservableList<Card> shown(Bucket bucket) {
    return requireNonNull(shown.get(bucket));
  }

  Optional<Card> find(PlanItemId id) {
    return cards().filter(card -> card.id().equals(id)).findFirst();
  }

  Stream<Card> cards() {
    return all.values().stream().flatMap(Collection::stream);
  }

  void add(Card card) {
    change(() -> all(card.bucket()).add(card));
  }

  void remove(Card card) {
    change(() -> all(card.bucket()).remove(card));
  }

  /// Changes a card where it stands.
  void edit(Card card, UnaryOperator<PlanItem> edit) {
    var cards = all(card.bucket());
    var edited = new Card(edit.apply(card.item()), card.clientName());
    change(() -> cards.set(cards.indexOf(card), edited));
  }

  /// Puts a card beside its new neighbour.
  void place(Card card, Spot spot) {
    var moved = new Card(card.item().withBucket(spot.bucket()), card.clientName());
    var cards = all(spot.bucket());
    change(
        () -> {
          all(card.bucket()).remove(card);
          cards.add(index(cards, spot), moved);
        });
  }

  /// Shows what the workbook says now.
  void show(List<Card> now) {
    var byBucket = now.stream().collect(Collectors.groupingBy(Card::bucket));
    change(
        () ->
            all.forEach(
                (bucket, cards) ->
                    Reordering.update(cards, byBucket.getOrDefault(bucket, List.of()))));
  }

  private void change(Runnable change) {
    changing = true;
    change.run();
    changing = false;
    revision.set(revision.get() + 1);
  }

  private ObservableList<Card> all(Bucket bucket) {
    return requireNonNull(all.get(bucket));
  }

  private static int index(List<Card> cards, Spot spot) {
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).id().equals(spot.beside())) {
        return spot.side() == Spot.Side.BEFORE ? i : i + 1;
      }
    }
    return cards.size();
  }
}
