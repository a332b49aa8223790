package app.quarterbook.ui.plan;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Spot;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The three buckets and what can be done with their cards. Every change is made in the shown lists
/// at once and then in the workbook; what comes back from there is shown when no further change is
/// on its way.
final class BoardViewModel implements AutoCloseable {
  private final PlanStore plans;
  private final CardsViewModel cards;
  private final @Nullable ClientId client;
  private final Desk desk;
  private final Columns columns = new Columns();
  private final ObjectProperty<@Nullable PlanItemId> selected = new SimpleObjectProperty<>();
  private int underway;
  private boolean missed;

  /// @param client whose board it is; null: the board over all clients
  BoardViewModel(Database database, @Nullable ClientId client, Desk desk) {
    this.client = client;
    this.desk = desk;
    plans = new PlanStore(database);
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

  /// Whose board it is; null: the board over all clients.
  @Nullable ClientId client() {
    return client;
  }

  /// All clients by name, to choose from on the board over all clients; empty on a client's board.
  ObservableList<Client> clients() {
    return cards.clients();
  }

  /// The cards of a bucket that pass the filter.
  ObservableList<Card> shown(Bucket bucket) {
    return columns.shown(bucket);
  }

  ObjectProperty<CardFilter> filterProperty() {
    return columns.filterProperty();
  }

  /// Changes after every change of the cards.
  ReadOnlyIntegerProperty revisionProperty() {
    return columns.revisionProperty();
  }

  /// Selects a card a person walked to or clicked. While cards are moving, lists select by
  /// themselves, which nobody meant.
  void select(@Nullable Card card) {
    if (card != null && !columns.isChanging()) {
      selected.set(card.id());
    }
  }

  /// Selects in the next bucket to the left (-1) or right (1) that shows cards.
  ///
  /// @param row how far down
  void walk(Bucket from, int row, int by) {
    for (int i = from.ordinal() + by; 0 <= i && i < Bucket.values().length; i += by) {
      var there = shown(Bucket.values()[i]);
      if (!there.isEmpty()) {
        select(there.get(Math.clamp(row, 0, there.size() - 1)));
        return;
      }
    }
  }

  /// The spot below everything a bucket shows.
  Spot end(Bucket bucket) {
    var there = shown(bucket);
    return there.isEmpty() ? Spot.last(bucket) : Spot.after(there.getLast().item());
  }

  /// The selected card, which may be in any bucket; null where none is.
  ObjectProperty<@Nullable PlanItemId> selectedProperty() {
    return selected;
  }

  /// The selected card; empty where none is.
  Optional<Card> card() {
    return Optional.ofNullable(selected.get()).flatMap(columns::find);
  }

  /// Adds an item at the end of a bucket and selects it; a blank title adds nothing.
  void add(ClientId of, String title, Bucket bucket) {
    if (!title.isBlank()) {
      var item = PlanItem.titled(of, title, bucket, today());
      columns.add(cards.card(item));
      selected.set(item.id());
      change(() -> plans.save(item));
    }
  }

  /// Gives a card another title; a blank one changes nothing.
  void rename(PlanItemId id, String title) {
    if (!title.isBlank()) {
      edit(id, item -> item.withTitle(title));
    }
  }

  /// Moves the selected card to the bucket beside its own.
  ///
  /// @param by 1 to a later bucket, where it comes first; -1 to a sooner one, where it comes last
  void shift(int by) {
    card().ifPresent(card -> shift(card, card.bucket().ordinal() + by, by));
  }

  private void shift(Card card, int to, int by) {
    if (0 <= to && to < Bucket.values().length) {
      var bucket = Bucket.values()[to];
      var there = shown(bucket);
      boolean atEnd = by < 0 || there.isEmpty();
      place(card.id(), atEnd ? end(bucket) : Spot.before(there.getFirst().item()));
    }
  }

  /// Moves the selected card one up (-1) or down (1) among the cards shown.
  void nudge(int by) {
    card().ifPresent(card -> nudge(card, shown(card.bucket()).indexOf(card) + by, by));
  }

  private void nudge(Card card, int to, int by) {
    var bucket = shown(card.bucket());
    if (0 <= to && to < bucket.size()) {
      var neighbour = bucket.get(to).item();
      place(card.id(), by < 0 ? Spot.before(neighbour) : Spot.after(neighbour));
    }
  }

  /// Puts a card at a spot: what a drop, a shift and a nudge come down to. Beside itself it stays.
  void place(PlanItemId id, Spot spot) {
    if (!id.equals(spot.beside())) {
      columns.find(id).ifPresent(card -> columns.place(card, spot));
      selected.set(id);
      change(() -> plans.move(id, spot));
    }
  }

  void toggleUrgent() {
    card().ifPresent(card -> edit(card.id(), item -> item.withUrgent(!item.urgent())));
  }

  void toggleDoing() {
    card()
        .ifPresent(
            card -> {
              boolean doing = card.item().progress().state() == ItemState.DOING;
              edit(card.id(), item -> item.withProgress(doing ? Progress.OPEN : Progress.DOING));
            });
  }

  /// @param result in the client's words; may be empty
  void finish(PlanItemId id, String result) {
    leave(id, "plan.toast.done", item -> item.withProgress(Progress.done(today(), result)));
  }

  /// @param reason not blank
  void drop(PlanItemId id, String reason) {
    leave(id, "plan.toast.dropped", item -> item.withProgress(Progress.dropped(today(), reason)));
  }

  void delete() {
    card()
        .ifPresent(
            card -> {
              takeAway(card);
              change(() -> plans.delete(card.id()));
              desk.toast().undo(Text.of("plan.toast.deleted", card.item().title()));
            });
  }

  private void edit(PlanItemId id, UnaryOperator<PlanItem> edit) {
    columns.find(id).ifPresent(card -> columns.edit(card, edit));
    change(() -> plans.find(id).map(edit).ifPresent(plans::save));
  }

  private void leave(PlanItemId id, String toast, UnaryOperator<PlanItem> how) {
    columns
        .find(id)
        .ifPresent(
            card -> {
              takeAway(card);
              change(() -> plans.find(id).map(how).ifPresent(plans::save));
              desk.toast().undo(Text.of(toast, card.item().title()));
            });
  }

  /// The next card takes over the selection.
  private void takeAway(Card card) {
    var bucket = shown(card.bucket());
    int index = bucket.indexOf(card);
    columns.remove(card);
    selected.set(
        bucket.isEmpty() ? null : bucket.get(Math.clamp(index, 0, bucket.size() - 1)).id());
  }

  private void change(Runnable work) {
    underway++;
    desk.background()
        .run(
            () -> {
              work.run();
              return true;
            },
            done -> settle(),
            () -> {
              missed = true;
              settle();
            });
  }

  private void settle() {
    underway--;
    if (missed && underway == 0) {
      missed = false;
      cards.reload();
    }
  }

  private void show(List<Card> now) {
    missed = underway > 0;
    if (!missed) {
      columns.show(now);
    }
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }
}
