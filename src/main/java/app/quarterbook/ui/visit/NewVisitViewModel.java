package app.quarterbook.ui.visit;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.visit.timer.TimerViewModel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/// Begins a visit from anywhere: stamped with the day and the time, on disk at once, its page open,
/// and, where it happens now, the timer on it.
public final class NewVisitViewModel {
  private final Desk desk;
  private final VisitViewModel.Stores stores;
  private final TimerViewModel timer;

  public NewVisitViewModel(Desk desk, VisitViewModel.Stores stores, TimerViewModel timer) {
    this.desk = desk;
    this.stores = stores;
    this.timer = timer;
  }

  /// Hands over the clients to choose from.
  public void clients(Consumer<List<Client>> then) {
    desk.background()
        .run(
            () ->
                stores.clients().all().stream().filter(client -> !client.stage().isOver()).toList(),
            then);
  }

  /// Writes down a visit to a client and opens its page; nothing is timed.
  public void with(ClientId client) {
    desk.background()
        .run(
            () -> {
              var visit = stamped(client);
              stores.visits().save(visit);
              return visit.id();
            },
            this::open);
  }

  /// Begins a visit to a client that happens now: the timer works, the page is open.
  public void start(ClientId client) {
    desk.background().run(() -> stamped(client), visit -> timer.begin(visit, Leg.WORK, this::open));
  }

  /// Begins a visit that happens now to the client of another visit.
  public void startLike(VisitId shown) {
    desk.background()
        .run(
            () -> stores.visits().find(shown).map(Visit::client),
            client -> client.ifPresent(this::start));
  }

  private void open(VisitId visit) {
    desk.navigator().go(new Place.VisitPage(visit));
  }

  /// Where a client has one site only, the visit is there.
  private Visit stamped(ClientId client) {
    var on = LocalDate.now(desk.clock());
    var start = LocalTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
    var kind = kind(client);
    var visit = Visit.begun(client, kind, on, start);
    var sites = kind.isOnSite() ? stores.sites().of(client) : List.<Site>of();
    return sites.size() == 1 ? visit.withSite(sites.getFirst().id()) : visit;
  }

  /// The first contact with a lead is usually their call; everybody else is seen on site.
  private VisitKind kind(ClientId client) {
    boolean lead =
        stores.clients().find(client).filter(known -> known.stage() == Stage.LEAD).isPresent();
    return lead && stores.visits().isNew(client) ? VisitKind.FIRST_CALL : VisitKind.ON_SITE;
  }
}
