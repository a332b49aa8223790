package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Spellings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The agreements of all clients or of one, and what the active ones bring in each month.
public final class AgreementsViewModel implements AutoCloseable {
  private final Desk desk;
  private final AgreementStore agreements;
  private final ClientStore clientStore;
  private final SettingStore settings;
  private final @Nullable ClientId only;
  private final Subscription subscription;
  private final ObservableList<AgreementRow> rows = FXCollections.observableArrayList();
  private final FilteredList<AgreementRow> shown = new FilteredList<>(rows);
  private final ObservableList<Client> clients = FXCollections.observableArrayList();
  private final BooleanProperty activeOnly = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");

  /// @param only the client whose agreements these are; null for all clients
  public AgreementsViewModel(Database database, Desk desk, @Nullable ClientId only) {
    this.desk = desk;
    this.only = only;
    agreements = new AgreementStore(database);
    clientStore = new ClientStore(database);
    settings = new SettingStore(database);
    activeOnly.addListener(
        (property, old, now) -> shown.setPredicate(row -> !now || row.agreement().isActive()));
    activeOnly.set(only == null);
    subscription = database.listen(Set.of(Rows.AGREEMENT, Rows.CLIENT, Rows.SETTING), this::reload);
    reload();
  }

  ObservableList<AgreementRow> rows() {
    return shown;
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

  boolean isOfOneClient() {
    return only != null;
  }

  /// Drafts an agreement with the client that is shown, and opens it.
  void addHere() {
    if (only != null) {
      add(only);
    }
  }

  /// Drafts an agreement from today as the settings have it, and opens it.
  public void add(ClientId client) {
    var today = LocalDate.now(desk.clock());
    desk.background()
        .run(
            () -> {
              var usual = settings.load();
              var term = new Term(today, usual.termMonths(), usual.noticeDays(), true);
              var draft = Agreement.drafted(client, term);
              agreements.save(draft);
              return draft;
            },
            this::open);
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
  public void close() {
    subscription.cancel();
  }

  private record Loaded(List<AgreementRow> rows, List<Client> clients, BigDecimal revenue) {}

  private void reload() {
    desk.background().run(this::load, this::show);
  }

  private Loaded load() {
    var today = LocalDate.now(desk.clock());
    var figures = settings.load();
    var known = clientStore.all();
    var names = known.stream().collect(Collectors.toMap(Client::id, Client::name));
    var found = only == null ? agreements.all() : agreements.of(only);
    var lines =
        found.stream()
            .map(each -> AgreementRow.of(each, names.get(each.client()), figures, today))
            .toList();
    return new Loaded(lines, known, Agreement.monthlyRevenue(found));
  }

  private void show(Loaded loaded) {
    if (!rows.equals(loaded.rows())) {
      rows.setAll(loaded.rows());
    }
    clients.setAll(loaded.clients());
    long active = rows.stream().filter(row -> row.agreement().isActive()).count();
    total.set(Text.of("agreement.total", active, Spellings.MONEY.write(loaded.revenue())));
  }
}
