package app.quarterbook.ui.plan;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Some of the plan's items as cards, loaded now and again after each change. The cards name their
/// clients only where they are of several.
final class CardsViewModel implements AutoCloseable {
  private final ClientStore clients;
  private final @Nullable ClientId client;
  private final Consumer<List<Card>> show;
  private final Live<Loaded> live;
  private final ObservableList<Client> all = FXCollections.observableArrayList();
  private Map<ClientId, String> names = Map.of();

  private record Loaded(List<Client> clients, List<PlanItem> items) {}

  /// @param client whose items they are; null: those of all clients
  /// @param items reads the items; on the workbook thread
  /// @param show takes the cards; on the JavaFX thread
  CardsViewModel(
      Database database,
      @Nullable ClientId client,
      Desk desk,
      Supplier<List<PlanItem>> items,
      Consumer<List<Card>> show) {
    this.client = client;
    this.show = show;
    clients = new ClientStore(database);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(Set.of(Rows.PLAN_ITEM, Rows.CLIENT), changed)::cancel,
            () -> new Loaded(client == null ? clients.all() : List.of(), items.get()),
            this::loaded);
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

  /// All clients by name; empty where the items are of one client.
  ObservableList<Client> clients() {
    return all;
  }

  /// The item as a card.
  Card card(PlanItem item) {
    return new Card(item, names.getOrDefault(item.client(), ""));
  }

  void reload() {
    live.reload();
  }

  private void loaded(Loaded loaded) {
    Reordering.update(all, loaded.clients());
    names = all.stream().collect(Collectors.toMap(Client::id, Client::name));
    show.accept(loaded.items().stream().map(this::card).toList());
  }
}
