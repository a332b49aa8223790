package app.quarterbook.ui.plan;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.TurnOfQuarter;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The turn of the quarter being prepared: for each open item the bucket it shall go to. Nothing
/// happens until it is turned, and then all of it in one step.
final class TurnViewModel implements AutoCloseable {
  private final PlanStore plans;
  private final @Nullable ClientId client;
  private final Desk desk;
  private final Runnable turned;
  private final CardsViewModel cards;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Map<PlanItemId, Bucket> choices = new HashMap<>();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

  /// An item and where it shall go.
  record Row(Card card, Bucket to) {
    boolean stays() {
      return to == card.bucket();
    }

    boolean isPutOff() {
      return to.compareTo(card.bucket()) > 0;
    }

    /// Whether the turn puts it off so often that it is flagged.
    boolean willBeFlagged() {
      return isPutOff() && card.item().putOff(to).isFlagged();
    }
  }

  /// @param client whose plan is turned; null: all plans
  /// @param turned what follows
  TurnViewModel(Database database, @Nullable ClientId client, Desk desk, Runnable turned) {
    this.client = client;
    this.desk = desk;
    this.turned = turned;
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

  /// All open items, bucket by bucket.
  ObservableList<Row> rows() {
    return rows;
  }

  /// What will happen, in one sentence.
  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// Whether anything will happen.
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  void choose(Row row, Bucket to) {
    choices.put(row.card().id(), to);
    rows.set(rows.indexOf(row), new Row(row.card(), to));
    sum();
  }

  /// Chooses the bucket to the left (-1) or right (1).
  void shift(Row row, int by) {
    int to = row.to().ordinal() + by;
    if (0 <= to && to < Bucket.values().length) {
      choose(row, Bucket.values()[to]);
    }
  }

  /// Ticks or unticks the usual choice: what waits is promoted, what is in Now is pushed back.
  void toggle(Row row) {
    var from = row.card().bucket();
    var usual = from == Bucket.LATER || from == Bucket.NOW ? Bucket.NEXT : Bucket.NOW;
    choose(row, row.stays() ? usual : from);
  }

  /// Does it, as one step that can be undone.
  void turn() {
    if (ready.get()) {
      var turn = new TurnOfQuarter(choices);
      var sentence = summary.get();
      choices.clear();
      desk.background()
          .run(
              () -> {
                plans.turn(client, turn);
                return true;
              },
              done -> {
                desk.toast().undo(sentence);
                turned.run();
              });
    }
  }

  private void show(List<Card> now) {
    rows.setAll(
        now.stream()
            .sorted(Comparator.comparing(Card::bucket))
            .map(card -> new Row(card, choices.getOrDefault(card.id(), card.bucket())))
            .toList());
    sum();
  }

  private void sum() {
    long promoted = rows.stream().filter(row -> !row.stays() && !row.isPutOff()).count();
    long putOff = rows.stream().filter(Row::isPutOff).count();
    long flagged = rows.stream().filter(Row::willBeFlagged).count();
    summary.set(Text.of("plan.turn.summary", promoted, putOff, flagged));
    ready.set(promoted + putOff > 0);
  }
}
