package app.quarterbook.ui.agreement;

import static java.util.Objects.requireNonNullElse;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Revenue;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Follower;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The agreements of all clients or of one, and what the active ones bring in each month.
public final class AgreementsViewModel implements Follower {
  private static final Set<Rows> SHOWN = Set.of(Rows.AGREEMENT, Rows.CLIENT, Rows.SETTING);

  private final Desk desk;
  private final AgreementStore agreements;
  private final ClientStore clientStore;
  private final SettingStore settings;
  private final @Nullable ClientId only;
  private final Live<Loaded> live;
  private final ObservableList<AgreementRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Client> clients = FXCollections.observableArrayList();
  private final BooleanProperty activeOnly = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Numbers> numbers = new ReadOnlyObjectWrapper<>();
  private volatile boolean narrowed;

  /// @param only the client whose agreements these are; null for all clients
  public AgreementsViewModel(Database database, Desk desk, @Nullable ClientId only) {
    this.desk = desk;
    this.only = only;
    agreements = new AgreementStore(database);
    clientStore = new ClientStore(database);
    settings = new SettingStore(database);
    narrowed = only == null;
    activeOnly.set(narrowed);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            this::show);
    activeOnly.addListener((property, old, now) -> narrow(now));
    live.reload();
  }

  ObservableList<AgreementRow> rows() {
    return rows;
  }

  /// Whom a new agreement can be with.
  ObservableList<Client> clients() {
    return clients;
  }

  /// Whether the list is narrowed to who is under agreement.
  public BooleanProperty activeOnlyProperty() {
    return activeOnly;
  }

  /// How many are active, and what they bring in each month.
  public ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /// What recurs and how that comes about; null until it is read.
  ReadOnlyObjectProperty<@Nullable Numbers> numbersProperty() {
    return numbers.getReadOnlyProperty();
  }

  boolean isOfOneClient() {
    return only != null;
  }

  /// Drafts an agreement with the client that is shown, and opens it.
  void addHere() {
    if (only != null) {
      add(only);
    }
  }

  /// Drafts an agreement from today as the settings have it, for what the client counts now, and
  /// opens it.
  public void add(ClientId client) {
    var today = LocalDate.now(desk.clock());
    desk.background()
        .run(
            () -> {
              var usual = settings.load();
              var term = new Term(today, usual.termMonths(), usual.noticeDays(), true);
              var draft = counted(Agreement.drafted(client, term));
              agreements.save(draft);
              return draft;
            },
            this::open);
  }

  private Agreement counted(Agreement draft) {
    return clientStore
        .find(draft.client())
        .map(Client::size)
        .map(
            size ->
                draft
                    .withWorkstations(requireNonNullElse(size.workstations(), 0))
                    .withServers(requireNonNullElse(size.servers(), 0)))
        .orElse(draft);
  }

  void open(Agreement agreement) {
    desk.navigator().go(new Place.AgreementPage(agreement.id()));
  }

  void openClient(AgreementRow row) {
    desk.navigator().go(new Place.ClientPage(row.agreement().client()));
  }

  void delete(AgreementRow row) {
    desk.background()
        .run(
            () -> {
              agreements.delete(row.agreement().id());
              return row.client();
            },
            client -> desk.toast().undo(Text.of("agreement.deleted", client)));
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

  private void narrow(boolean toActive) {
    narrowed = toActive;
    live.reload();
  }

  private record Loaded(List<AgreementRow> rows, List<Client> clients, Numbers numbers) {}

  private Loaded load() {
    var today = LocalDate.now(desk.clock());
    var figures = settings.load();
    var known = clientStore.all();
    var names = known.stream().collect(Collectors.toMap(Client::id, Client::name));
    var found = found();
    var lines =
        found.stream()
            .map(each -> AgreementRow.of(each, names.get(each.client()), figures, today))
            .toList();
    var numbers = new Numbers(Revenue.of(found), Revenue.renewals(found, today), names);
    return new Loaded(lines, known, numbers);
  }

  /// All but those in force are read only where they are wanted: each year brings more of them.
  private List<Agreement> found() {
    if (only != null) {
      return agreements.of(only).stream().filter(each -> !narrowed || each.isActive()).toList();
    }
    return narrowed ? agreements.active() : agreements.all();
  }

  private void show(Loaded loaded) {
    if (!rows.equals(loaded.rows())) {
      rows.setAll(loaded.rows());
    }
    clients.setAll(loaded.clients());
    long active = rows.stream().filter(row -> row.agreement().isActive()).count();
    numbers.set(loaded.numbers());
    var revenue = loaded.numbers().revenue();
    total.set(Text.of("agreement.total", active, Spellings.MONEY.write(revenue.monthly())));
  }
}
