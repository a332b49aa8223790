package app.quarterbook.ui.expert;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Expert;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Roster;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All experts and vendors, and the clients they can serve.
public final class ExpertViewModel implements AutoCloseable {
  private final Desk desk;
  private final ClientStore clientStore;
  private final ObservableList<Client> clients = FXCollections.observableArrayList();
  private final Roster<Expert> experts;
  private final List<Subscription> subscriptions;

  public ExpertViewModel(Database database, Desk desk) {
    this.desk = desk;
    clientStore = new ClientStore(database);
    var store = new ExpertStore(database);
    loadClients();
    experts =
        new Roster<>(
            desk,
            new Roster.Source<>(
                store::all,
                store::save,
                expert -> store.delete(expert.id()),
                expert -> expert.id().value(),
                Expert::name));
    subscriptions =
        List.of(
            database.listen(Set.of(Rows.EXPERT, Rows.EXPERT_CLIENT), experts::reload),
            database.listen(Set.of(Rows.CLIENT), this::loadClients));
  }

  Roster<Expert> experts() {
    return experts;
  }

  /// All clients by name.
  ObservableList<Client> clients() {
    return clients;
  }

  /// The names of some clients, as a list in words.
  String names(Set<ClientId> wanted) {
    return clients.stream()
        .filter(client -> wanted.contains(client.id()))
        .map(Client::name)
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::cancel);
  }

  private void loadClients() {
    desk.background()
        .run(
            clientStore::all,
            loaded -> {
              if (!clients.equals(loaded)) {
                clients.setAll(loaded);
              }
            });
  }
}
