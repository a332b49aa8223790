package app.quarterbook.ui.visit;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.Days;
import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.model.visit.VisitTotals;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.VisitLogStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// As much of the log of visits as is looked at: its newest lines, further ones when they are
/// wanted. Words are searched for a stretch of the log at a time, so that what is to be saved
/// meanwhile need not wait for a whole search.
final class VisitPagesViewModel implements AutoCloseable {
  /// How many lines are looked at to begin with, and how many more each time.
  static final int PAGE = 200;

  private static final int MONTHS_AT_A_TIME = 6;

  private final Desk desk;
  private final VisitLogStore log;
  private final ClientStore clientStore;
  private final SignOffStore signOffs;
  private final @Nullable ClientId only;
  private final Live<Loaded> live;
  private final ObservableList<VisitLine> shown = FXCollections.observableArrayList();
  private final ObservableList<Client> clients = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<VisitTotals> totals =
      new ReadOnlyObjectWrapper<>(VisitTotals.of(List.of()));
  private Map<VisitId, SignState> signed = Map.of();
  private volatile Wanted wanted;
  private boolean empty = true;
  private boolean more;

  /// What is to be shown: the same object for as long as nobody wants anything else.
  private record Wanted(VisitFilter filter, int most) {
    boolean words() {
      return !filter.words().isEmpty();
    }
  }

  /// @param lines one more than wanted where there are more
  /// @param left the days that are yet to be searched; null where nothing is left
  private record Found(Wanted of, List<VisitLine> lines, @Nullable Days left) {
    boolean hasMore() {
      return lines.size() > of.most();
    }

    boolean isAll() {
      return left == null && !hasMore();
    }
  }

  private record Loaded(
      Found found,
      VisitTotals totals,
      Map<VisitId, SignState> signed,
      List<Client> clients,
      boolean empty) {}

  /// @param only the client whose visits these are; null for all clients
  VisitPagesViewModel(Desk desk, Database database, @Nullable ClientId only) {
    this.desk = desk;
    this.only = only;
    log = new VisitLogStore(database);
    clientStore = new ClientStore(database);
    signOffs = new SignOffStore(database);
    wanted = new Wanted(VisitFilter.NONE.withClient(only), PAGE);
    var rows = EnumSet.of(Rows.VISIT, Rows.CLIENT, Rows.SIGN_OFF, Rows.ADDENDUM);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(rows, changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  ObservableList<VisitLine> shown() {
    return shown;
  }

  ObservableList<Client> clients() {
    return clients;
  }

  ReadOnlyObjectProperty<VisitTotals> totalsProperty() {
    return totals.getReadOnlyProperty();
  }

  SignState signState(VisitLine line) {
    return signed.getOrDefault(line.id(), SignState.OPEN);
  }

  /// Whether there are visits, but none that passes the filter.
  boolean hidesAll() {
    return shown.isEmpty() && !empty;
  }

  void narrow(VisitFilter filter) {
    int most = wanted.most() == Integer.MAX_VALUE ? Integer.MAX_VALUE : PAGE;
    want(new Wanted(only == null ? filter : filter.withClient(only), most));
  }

  void showMore() {
    if (more) {
      want(new Wanted(wanted.filter(), wanted.most() + PAGE));
    }
  }

  void showAll() {
    if (wanted.most() < Integer.MAX_VALUE) {
      want(new Wanted(wanted.filter(), Integer.MAX_VALUE));
    }
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
    wanted = new Wanted(VisitFilter.NONE, 0);
  }

  private void want(Wanted now) {
    more = false;
    wanted = now;
    live.reload();
  }

  private Loaded load() {
    var now = wanted;
    var days = log.days(only);
    var found =
        days.map(all -> look(new Found(now, List.of(), all.within(period(now)))))
            .orElse(new Found(now, List.of(), null));
    return loaded(found, only == null ? clientStore.all() : List.of(), days.isEmpty());
  }

  /// Searches further, unless something else is wanted by now.
  private Loaded next(Loaded sofar) {
    return sofar.found().of() == wanted
        ? loaded(look(sofar.found()), sofar.clients(), sofar.empty())
        : sofar;
  }

  private Loaded loaded(Found found, List<Client> clients, boolean empty) {
    var visits = found.lines().stream().map(VisitLine::id).toList();
    return new Loaded(found, totals(found), signOffs.states(visits), clients, empty);
  }

  /// Looks at the days that are left; where words are sought, at the latest of them.
  private Found look(Found sofar) {
    var now = sofar.of();
    var left = Objects.requireNonNull(sofar.left());
    var part =
        now.words()
            ? left.within(new Days(left.last().minusMonths(MONTHS_AT_A_TIME), left.last()))
            : period(now);
    int most = now.most() == Integer.MAX_VALUE ? now.most() : now.most() + 1 - sofar.lines().size();
    var lines = new ArrayList<>(sofar.lines());
    lines.addAll(log.lines(now.filter(), part, most));
    var rest = new Days(left.first(), part.first().minusDays(1));
    boolean done = !now.words() || rest.isEmpty() || lines.size() > now.most();
    return new Found(now, lines, done ? null : rest);
  }

  private VisitTotals totals(Found found) {
    var now = found.of();
    if (found.isAll()) {
      return VisitTotals.of(found.lines());
    }
    if (now.words()) {
      return VisitTotals.counted(Math.min(found.lines().size(), now.most()), true);
    }
    return now.filter().isNarrow()
        ? log.totals(now.filter(), period(now))
        : VisitTotals.counted(log.count(), false);
  }

  private void show(Loaded loaded) {
    var found = loaded.found();
    if (found.of() != wanted) {
      return;
    }
    empty = loaded.empty();
    boolean resigned = !signed.equals(loaded.signed());
    signed = loaded.signed();
    more = found.hasMore();
    clients.setAll(loaded.clients());
    totals.set(loaded.totals());
    var lines = more ? found.lines().subList(0, found.of().most()) : found.lines();
    if (resigned || !shown.equals(lines)) {
      shown.setAll(lines);
    }
    if (found.left() != null) {
      desk.background().run(() -> next(loaded), this::show);
    }
  }

  private Days period(Wanted now) {
    return now.filter().period().days(LocalDate.now(desk.clock()));
  }
}
