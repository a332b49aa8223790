package app.quarterbook.ui.visit;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.model.visit.VisitLog;
import app.quarterbook.model.visit.VisitTotals;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The log of visits of all clients or of one: what is shown, what it adds up to, and what can be
/// done with a line.
public final class VisitsViewModel implements AutoCloseable {
  private final Desk desk;
  private final VisitStore visits;
  private final ClientStore clientStore;
  private final SignOffStore signOffs;
  private final NewVisitViewModel beginning;
  private final @Nullable ClientId only;
  private final Subscription subscription;
  private final ObservableList<VisitLine> shown = FXCollections.observableArrayList();
  private final ObservableList<Client> clients = FXCollections.observableArrayList();
  private final ObjectProperty<VisitFilter> filter = new SimpleObjectProperty<>(VisitFilter.NONE);
  private final ReadOnlyObjectWrapper<VisitTotals> totals =
      new ReadOnlyObjectWrapper<>(VisitTotals.of(List.of()));
  private VisitLog log = VisitLog.EMPTY;
  private Map<VisitId, SignState> signed = Map.of();

  /// @param beginning begins visits
  /// @param only the client whose visits these are; null for all clients
  public VisitsViewModel(
      Desk desk,
      Database database,
      VisitStore visits,
      ClientStore clients,
      NewVisitViewModel beginning,
      @Nullable ClientId only) {
    this.desk = desk;
    this.visits = visits;
    signOffs = new SignOffStore(database);
    this.clientStore = clients;
    this.only = only;
    this.beginning = beginning;
    filter.addListener((property, old, now) -> narrow());
    subscription =
        database.listen(
            EnumSet.of(Rows.VISIT, Rows.CLIENT, Rows.SIGN_OFF, Rows.ADDENDUM), this::load);
    load();
  }

  public ObservableList<VisitLine> shown() {
    return shown;
  }

  /// The clients to narrow the log to, by name.
  public ObservableList<Client> clients() {
    return clients;
  }

  public ObjectProperty<VisitFilter> filterProperty() {
    return filter;
  }

  /// What the shown lines add up to.
  public ReadOnlyObjectProperty<VisitTotals> totalsProperty() {
    return totals.getReadOnlyProperty();
  }

  /// Whether lines are hidden by the filter alone.
  public boolean hidesAll() {
    return shown.isEmpty() && !log.isEmpty();
  }

  public boolean isOfOneClient() {
    return only != null;
  }

  /// How far a visit has come towards its signature.
  public SignState signState(VisitLine line) {
    return signed.getOrDefault(line.id(), SignState.OPEN);
  }

  public void open(VisitLine line) {
    desk.navigator().go(new Place.VisitPage(line.id()));
  }

  public void openClient(VisitLine line) {
    desk.navigator().go(new Place.ClientPage(line.client()));
  }

  /// Begins a visit to the client that is shown.
  ///
  /// @param ask asked to choose where many clients are shown; to be answered through {@link
  /// #begin(ClientId)}
  public void begin(Consumer<List<Client>> ask) {
    var client = only != null ? only : filter.get().client();
    if (client == null) {
      beginning.clients(ask);
    } else {
      beginning.with(client);
    }
  }

  public void begin(ClientId client) {
    beginning.with(client);
  }

  public void delete(VisitLine line) {
    desk.background()
        .run(
            () -> {
              visits.delete(line.id());
              return line.clientName();
            },
            client -> desk.toast().undo(Text.of("visit.deleted", client)));
  }

  @Override
  public void close() {
    subscription.cancel();
  }

  private record Loaded(VisitLog log, List<Client> clients, Map<VisitId, SignState> signed) {}

  private void load() {
    desk.background()
        .run(
            () ->
                new Loaded(
                    new VisitLog(only == null ? visits.lines() : visits.lines(only)),
                    only == null ? clientStore.all() : List.of(),
                    signOffs.states()),
            loaded -> {
              log = loaded.log();
              signed = loaded.signed();
              clients.setAll(loaded.clients());
              narrow();
            });
  }

  private void narrow() {
    var matching = log.matching(filter.get(), LocalDate.now(desk.clock()));
    totals.set(VisitTotals.of(matching));
    shown.setAll(matching);
  }
}
