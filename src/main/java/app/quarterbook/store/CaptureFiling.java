package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.VISIT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.max;

import app.quarterbook.model.Label;
import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.capture.CaptureGuess;
import app.quarterbook.model.capture.Known;
import app.quarterbook.model.capture.Whereabouts;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.RunningVisit;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Moves captures to where they belong, each in one step.
public final class CaptureFiling {
  /// Days back from which a contact still speaks for a client.
  private static final int LATELY = 30;

  private final Database database;
  private final CaptureStore captures;
  private final ClientStore clients;
  private final VisitStore visits;
  private final PlanStore plans;
  private final TimerStore timer;

  public CaptureFiling(Database database) {
    this.database = database;
    captures = new CaptureStore(database);
    clients = new ClientStore(database);
    visits = new VisitStore(database);
    plans = new PlanStore(database);
    timer = new TimerStore(database);
  }

  /// Knows the names and the calendar as they are now.
  public CaptureGuess guess() {
    Map<ClientId, List<String>> people =
        new PersonStore(database)
            .all().stream().collect(groupingBy(Person::client, mapping(Person::name, toList())));
    Map<ClientId, List<String>> sites =
        new SiteStore(database)
            .all().stream().collect(groupingBy(Site::client, mapping(Site::name, toList())));
    var known =
        clients.all().stream()
            .filter(client -> !client.stage().isOver())
            .map(
                client ->
                    new Known(
                        client.id(),
                        client.name(),
                        people.getOrDefault(client.id(), List.of()),
                        sites.getOrDefault(client.id(), List.of())))
            .toList();
    return new CaptureGuess(known, whereabouts());
  }

  /// Appends a capture to the notes of a client.
  public void toClient(Capture capture, ClientId id) {
    file(
        capture,
        client(id).name(),
        () -> {
          var client = client(id);
          var line = day(capture) + ": " + capture.text();
          clients.save(client.withNotes(append(client.notes(), line)));
          return id;
        });
  }

  /// Appends a capture to the notes of a visit: the one that is being timed, or else the latest of
  /// the day it was captured, or a new one of that day.
  ///
  /// @return the visit
  public VisitId toVisit(Capture capture, ClientId client) {
    return file(
        capture,
        client(client).name(),
        () -> {
          var visit =
              running(client)
                  .or(() -> latest(client, on(capture)))
                  .orElseGet(() -> begun(capture, client));
          visits.save(visit.withNotes(append(visit.notes(), capture.text())));
          return visit.id();
        });
  }

  /// Makes a capture an item of a client's plan: the first line its title, the rest its why.
  public void toPlan(Capture capture, ClientId client, Bucket bucket) {
    file(
        capture,
        client(client).name(),
        () -> {
          var today = LocalDate.now(database.clock());
          plans.save(
              PlanItem.titled(client, capture.title(), bucket, today).withWhy(capture.rest()));
          return client;
        });
  }

  private <T> T file(Capture capture, String client, Supplier<T> filing) {
    return database.write(
        Label.of("capture.did.file", capture.title(), client),
        jooq -> {
          captures.remove(capture.id());
          return filing.get();
        });
  }

  private Whereabouts whereabouts() {
    var today = LocalDate.now(database.clock());
    var last =
        database.read(
            jooq ->
                jooq.select(VISIT.CLIENT_ID, max(VISIT.VISITED_ON))
                    .from(VISIT)
                    .where(VISIT.VISITED_ON.between(today.minusDays(LATELY), today))
                    .groupBy(VISIT.CLIENT_ID)
                    .fetchMap(VISIT.CLIENT_ID, max(VISIT.VISITED_ON)));
    var visited =
        last.entrySet().stream()
            .filter(it -> it.getValue().equals(today))
            .map(Map.Entry::getKey)
            .collect(toSet());
    return new Whereabouts(
        today, timer.running().map(RunningVisit::client).orElse(null), visited, last);
  }

  private Optional<Visit> running(ClientId client) {
    return timer
        .running()
        .filter(it -> it.client().equals(client))
        .flatMap(it -> visits.find(it.visit()));
  }

  private Optional<Visit> latest(ClientId client, LocalDate day) {
    return database
        .read(
            jooq ->
                jooq.select(VISIT.ID)
                    .from(VISIT)
                    .where(VISIT.CLIENT_ID.eq(client).and(VISIT.VISITED_ON.eq(day)))
                    .orderBy(VISIT.STARTED_AT.desc().nullsLast(), VISIT.ID.desc())
                    .limit(1)
                    .fetchOptional(VISIT.ID))
        .flatMap(visits::find);
  }

  /// A call is the least that can have happened: it does not count as having been there.
  private Visit begun(Capture capture, ClientId client) {
    var at = LocalTime.ofInstant(capture.madeAt(), database.clock().getZone());
    return Visit.begun(client, VisitKind.PHONE, on(capture), at.truncatedTo(ChronoUnit.MINUTES));
  }

  private LocalDate on(Capture capture) {
    return LocalDate.ofInstant(capture.madeAt(), database.clock().getZone());
  }

  private String day(Capture capture) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(on(capture));
  }

  private static String append(String notes, String text) {
    return notes.isBlank() ? text : notes.stripTrailing() + "\n\n" + text;
  }

  private Client client(ClientId id) {
    return clients.find(id).orElseThrow();
  }
}
