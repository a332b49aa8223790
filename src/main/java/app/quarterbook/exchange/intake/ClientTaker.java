package app.quarterbook.exchange.intake;

import static app.quarterbook.exchange.Field.CLIENT_DEAL;
import static app.quarterbook.exchange.Field.CLIENT_EMPLOYEES;
import static app.quarterbook.exchange.Field.CLIENT_FEE;
import static app.quarterbook.exchange.Field.CLIENT_NAME;
import static app.quarterbook.exchange.Field.CLIENT_NOTES;
import static app.quarterbook.exchange.Field.CLIENT_RENEWAL;
import static app.quarterbook.exchange.Field.CLIENT_SERVERS;
import static app.quarterbook.exchange.Field.CLIENT_SINCE;
import static app.quarterbook.exchange.Field.CLIENT_SITES;
import static app.quarterbook.exchange.Field.CLIENT_SOURCE;
import static app.quarterbook.exchange.Field.CLIENT_WORKSTATIONS;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.Fold;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.client.StageChangeId;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rows of a client list become clients, each with what else the row says: a person to talk to, the
/// main site, and a running agreement.
final class ClientTaker implements Taker {
  private final Bench bench;
  private final Circumstances here;
  private final ClientParts parts;
  private final Map<String, Integer> firsts = new HashMap<>();

  ClientTaker(Bench bench, Circumstances here) {
    this.bench = bench;
    this.here = here;
    this.parts = new ClientParts(bench, here);
  }

  @Override
  public String origin(Row row) {
    var name = Fold.name(row.text(CLIENT_NAME));
    firsts.putIfAbsent(name, row.number());
    return name;
  }

  @Override
  public Outcome take(Row row, Seen seen, boolean again) {
    boolean doubled = again && seen.mark() == null;
    int first = firsts.getOrDefault(Fold.name(row.text(CLIENT_NAME)), row.number());
    if (doubled && here.doubles() == Doubles.LEAVE_OUT) {
      return Outcome.of(row.number(), Result.DOUBLE, Sentence.of("exchange.double.leftOut", first));
    }
    var name = row.text(CLIENT_NAME);
    var there = bench.find(seen.record(), Client.class).or(() -> bench.client(name));
    var policy = there.isEmpty() ? Policy.FRESH : again ? Policy.FILL : seen.policy();
    var before = there.orElseGet(() -> Client.named(name));
    var client = update(before, row, policy, again);
    boolean more = parts.take(client, row, policy);
    client = staged(client, there, row);
    bench.save(seen.marked(Target.CLIENT, client.id().value()));
    boolean same = there.isPresent() && there.get().equals(client);
    if (!same) {
      bench.save(client);
    }
    if (doubled) {
      return Outcome.of(row.number(), Result.DOUBLE, Sentence.of("exchange.double.merged", first));
    }
    return Outcome.of(
        row.number(), there.isEmpty() ? Result.NEW : same && !more ? Result.SAME : Result.CHANGED);
  }

  private static Client update(Client client, Row row, Policy policy, boolean again) {
    var update =
        new Update<>(client, row, policy)
            .take(
                CLIENT_EMPLOYEES,
                Integer.class,
                c -> c.size().employees(),
                (c, n) -> c.withSize(c.size().withEmployees(n)))
            .take(
                CLIENT_WORKSTATIONS,
                Integer.class,
                c -> c.size().workstations(),
                (c, n) -> c.withSize(c.size().withWorkstations(n)))
            .take(
                CLIENT_SERVERS,
                Integer.class,
                c -> c.size().servers(),
                (c, n) -> c.withSize(c.size().withServers(n)))
            .take(
                CLIENT_SITES,
                Integer.class,
                c -> c.size().sites(),
                (c, n) -> c.withSize(c.size().withSites(n)))
            .take(CLIENT_SINCE, LocalDate.class, Client::since, Client::withSince)
            .text(
                CLIENT_SOURCE,
                c -> c.acquisition().source(),
                (c, s) -> c.withAcquisition(c.acquisition().withSource(s)))
            .notes(CLIENT_NOTES, Client::notes, Client::withNotes);
    var lines = new ArrayList<String>();
    deal(row).ifPresent(lines::add);
    if (again && !update.kept().isEmpty()) {
      lines.add(differing(row, update.kept()));
    }
    var noted = update.record();
    for (var line : lines) {
      if (!noted.notes().contains(line) && policy.takes(CLIENT_DEAL, true)) {
        noted = noted.withNotes(noted.notes().isBlank() ? line : noted.notes() + "\n" + line);
      }
    }
    return noted;
  }

  /// What a row says of money that makes no agreement: "hourly", "block 20h", a fee without an end.
  private static Optional<String> deal(Row row) {
    if (ClientParts.hasAgreement(row)) {
      return Optional.empty();
    }
    var said = new ArrayList<String>();
    for (var field : List.of(CLIENT_DEAL, CLIENT_FEE, CLIENT_RENEWAL)) {
      if (!row.raw(field).isEmpty()) {
        said.add(Text.of(field) + ": " + row.raw(field));
      }
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", said));
  }

  private static String differing(Row row, List<Field> kept) {
    var said = kept.stream().map(field -> Text.of(field) + ": " + row.raw(field)).toList();
    return Text.of("exchange.alsoSaid", row.number(), String.join(", ", said));
  }

  /// The stage that a row shows: under agreement, served without one, or still courted.
  private Client staged(Client client, Optional<Client> there, Row row) {
    boolean agreed = ClientParts.hasAgreement(row);
    if (there.isPresent() && (!agreed || settled(client.stage()))) {
      return client;
    }
    boolean served = row.has(CLIENT_SINCE) || row.has(CLIENT_DEAL);
    var stage = agreed ? Stage.AGREEMENT : served ? Stage.PROVING_GROUND : Stage.QUALIFIED;
    var since = there.isPresent() ? parts.agreedOn(row) : row.date(CLIENT_SINCE);
    var on = since == null || since.isAfter(here.today()) ? here.today() : since;
    bench.save(new StageChange(StageChangeId.next(), client.id(), stage, on, ""));
    return client.withStage(stage);
  }

  private static boolean settled(Stage stage) {
    return stage == Stage.AGREEMENT || stage.isOver();
  }
}
