package app.quarterbook.ui.client;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientName;
import app.quarterbook.model.client.Stage;
import app.quarterbook.store.ClientRemoval;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.OverviewStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Follower;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// All clients with what is known of each at a glance.
public final class ClientsViewModel implements Follower {
  private static final Set<Rows> SHOWN =
      Set.of(Rows.CLIENT, Rows.VISIT, Rows.PLAN_ITEM, Rows.AGREEMENT, Rows.SETTING);

  private final Desk desk;
  private final ClientStore clients;
  private final ClientRemoval removal;
  private final OverviewStore overview;
  private final SettingStore settings;
  private final Live<List<ClientRow>> live;
  private final ObservableList<ClientRow> rows = FXCollections.observableArrayList();
  private final FilteredList<ClientRow> shown = new FilteredList<>(rows);
  private final ObjectProperty<@Nullable Stage> stage = new SimpleObjectProperty<>();

  public ClientsViewModel(Database database, Desk desk, ClientRemoval removal) {
    this.desk = desk;
    clients = new ClientStore(database);
    this.removal = removal;
    overview = new OverviewStore(database);
    settings = new SettingStore(database);
    stage.addListener((property, old, now) -> narrow(now));
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  /// The clients at the chosen stage.
  ObservableList<ClientRow> rows() {
    return shown;
  }

  /// The stage the list is narrowed to; null: all.
  ObjectProperty<@Nullable Stage> stageProperty() {
    return stage;
  }

  /// A client of another spelling of this name, if there is one.
  Optional<Client> namedLike(String name) {
    var folded = ClientName.fold(name);
    return rows.stream()
        .map(ClientRow::client)
        .filter(client -> ClientName.fold(client.name()).equals(folded))
        .findFirst();
  }

  /// Adds a prospect of whom only the name is known, and opens it. A blank name does nothing.
  void add(String name) {
    if (name.isBlank()) {
      return;
    }
    var client = Client.named(name);
    desk.background()
        .run(
            () -> {
              clients.save(client);
              return client;
            },
            this::open);
  }

  void open(Client client) {
    desk.navigator().go(new Place.ClientPage(client.id()));
  }

  void delete(Client client) {
    desk.background()
        .run(
            () -> {
              removal.delete(client.id());
              return client;
            },
            gone -> desk.toast().undo(Text.of("kit.deleted", gone.name())));
  }

  @Override
  public void rest() {
    live.rest();
  }

  @Override
  public void wake() {
    live.wake();
  }

  @Override
  public void close() {
    live.close();
  }

  private List<ClientRow> load() {
    var today = LocalDate.now(desk.clock());
    var figures = settings.load();
    return overview.lines(today).stream().map(line -> ClientRow.of(line, figures, today)).toList();
  }

  private void show(List<ClientRow> loaded) {
    if (!rows.equals(loaded)) {
      rows.setAll(loaded);
    }
  }

  private void narrow(@Nullable Stage wanted) {
    shown.setPredicate(row -> wanted == null || row.client().stage() == wanted);
  }
}
