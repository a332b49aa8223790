package app.quarterbook.ui.plan;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A plan with its sections, each loaded when it is first looked at.
public final class PlanViewModel implements AutoCloseable {
  private final Database database;
  private final @Nullable ClientId client;
  private final Desk desk;
  private final BoardViewModel board;
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.BOARD);
  private @Nullable ClosedViewModel closed;
  private @Nullable BudgetViewModel budget;
  private @Nullable TurnViewModel turn;

  /// @param client whose plan it is; null: the plans of all clients
  public PlanViewModel(Database database, @Nullable ClientId client, Desk desk) {
    this.database = database;
    this.client = client;
    this.desk = desk;
    board = new BoardViewModel(database, client, desk);
  }

  void rest() {
    cards().forEach(CardsViewModel::rest);
  }

  void wake() {
    cards().forEach(CardsViewModel::wake);
  }

  @Override
  public void close() {
    board.close();
    if (closed != null) {
      closed.close();
    }
    if (budget != null) {
      budget.close();
    }
    if (turn != null) {
      turn.close();
    }
  }

  private List<CardsViewModel> cards() {
    var all = new ArrayList<>(List.of(board.cards()));
    if (closed != null) {
      all.add(closed.cards());
    }
    if (budget != null) {
      all.add(budget.cards());
    }
    if (turn != null) {
      all.add(turn.cards());
    }
    return all;
  }

  @Nullable ClientId client() {
    return client;
  }

  ObjectProperty<Section> sectionProperty() {
    return section;
  }

  BoardViewModel board() {
    return board;
  }

  ClosedViewModel closed() {
    if (closed == null) {
      closed = new ClosedViewModel(database, client, desk, board.filterProperty());
    }
    return closed;
  }

  BudgetViewModel budget() {
    if (budget == null) {
      budget = new BudgetViewModel(database, client, desk, board.filterProperty());
    }
    return budget;
  }

  TurnViewModel turn() {
    if (turn == null) {
      turn = new TurnViewModel(database, client, desk, () -> section.set(Section.BOARD));
    }
    return turn;
  }

  /// Hands over an item as a card; nothing where it is gone.
  void card(PlanItemId id, Consumer<Card> then) {
    desk.background()
        .run(
            () ->
                new PlanStore(database)
                    .find(id)
                    .map(
                        item ->
                            new Card(
                                item,
                                new ClientStore(database)
                                    .find(item.client())
                                    .map(Client::name)
                                    .orElse(""))),
            found -> found.ifPresent(then));
  }

  /// Opens an item beside the board; to be closed by who opens it.
  ItemViewModel item(PlanItem item) {
    return new ItemViewModel(database, item, desk);
  }
}
