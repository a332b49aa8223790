package app.quarterbook.ui.visit;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.model.visit.VisitTotals;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Follower;
import app.quarterbook.ui.kit.Place;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The log of visits of all clients or of one: what is shown, what it adds up to, and what can be
/// done with a line.
public final class VisitsViewModel implements Follower {
  private final Desk desk;
  private final VisitStore visits;
  private final NewVisitViewModel beginning;
  private final @Nullable ClientId only;
  private final VisitPagesViewModel pages;
  private final ObjectProperty<VisitFilter> filter = new SimpleObjectProperty<>(VisitFilter.NONE);

  /// @param beginning begins visits
  /// @param only the client whose visits these are; null for all clients
  public VisitsViewModel(
      Desk desk,
      Database database,
      VisitStore visits,
      NewVisitViewModel beginning,
      @Nullable ClientId only) {
    this.desk = desk;
    this.visits = visits;
    this.only = only;
    this.beginning = beginning;
    pages = new VisitPagesViewModel(desk, database, only);
    filter.addListener((property, old, now) -> pages.narrow(now));
  }

  public ObservableList<VisitLine> shown() {
    return pages.shown();
  }

  /// The clients to narrow the log to, by name.
  public ObservableList<Client> clients() {
    return pages.clients();
  }

  public ObjectProperty<VisitFilter> filterProperty() {
    return filter;
  }

  /// What everything that passes the filter adds up to, shown or not; of very many only how many
  /// they are.
  public ReadOnlyObjectProperty<VisitTotals> totalsProperty() {
    return pages.totalsProperty();
  }

  /// Whether lines are hidden by the filter alone.
  public boolean hidesAll() {
    return pages.hidesAll();
  }

  /// Shows further lines, where there are any.
  public void showMore() {
    pages.showMore();
  }

  /// Shows every line, as is needed to put them into another order.
  public void showAll() {
    pages.showAll();
  }

  public boolean isOfOneClient() {
    return only != null;
  }

  /// How far a visit has come towards its signature.
  public SignState signState(VisitLine line) {
    return pages.signState(line);
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
  public void rest() {
    pages.rest();
  }

  @Override
  public void wake() {
    pages.wake();
  }

  @Override
  public void close() {
    pages.close();
  }
}
