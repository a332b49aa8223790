package app.quarterbook.ui.visit;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/// Begins a visit from anywhere: stamped with the day and the time, on disk at once, its page open.
public final class NewVisitViewModel {
  private final Desk desk;
  private final VisitStore visits;
  private final ClientStore clients;

  public NewVisitViewModel(Desk desk, VisitStore visits, ClientStore clients) {
    this.desk = desk;
    this.visits = visits;
    this.clients = clients;
  }

  /// Hands over the clients to choose from.
  public void clients(Consumer<List<Client>> then) {
    desk.background()
        .run(
            () -> clients.all().stream().filter(client -> !client.stage().isOver()).toList(), then);
  }

  /// Begins a visit to a client and opens its page.
  public void with(ClientId client) {
    var on = LocalDate.now(desk.clock());
    var start = LocalTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
    desk.background()
        .run(
            () -> {
              var visit = Visit.begun(client, kind(client), on, start);
              visits.save(visit);
              return visit.id();
            },
            visit -> desk.navigator().go(new Place.VisitPage(visit)));
  }

  /// The first contact with a lead is usually their call; everybody else is seen on site.
  private VisitKind kind(ClientId client) {
    boolean lead = clients.find(client).filter(known -> known.stage() == Stage.LEAD).isPresent();
    return lead && visits.lines(client).isEmpty() ? VisitKind.FIRST_CALL : VisitKind.ON_SITE;
  }
}
