package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.Fold;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.intake.Mark;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Ranks;
import app.quarterbook.model.visit.Visit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The workbook as it would be while a dry run goes on: what it holds, found by what files call it,
/// and what the rows so far would save.
final class Bench {
  private final Map<UUID, Object> records = new HashMap<>();
  private final Map<String, Client> clients = new HashMap<>();
  private final Map<ClientId, List<UUID>> people = new HashMap<>();
  private final Map<ClientId, List<UUID>> sites = new HashMap<>();
  private final Map<ClientId, List<UUID>> agreements = new HashMap<>();
  private final Map<Object, List<UUID>> visits = new HashMap<>();
  private final Map<Object, List<UUID>> items = new HashMap<>();
  private final Map<String, List<Mark>> marks = new HashMap<>();
  private final Map<Bucket, Long> ranks = new EnumMap<>(Bucket.class);
  private final Map<UUID, Object> saved = new LinkedHashMap<>();

  Bench(Holdings held) {
    held.clients().forEach(this::index);
    held.people().forEach(person -> add(people, person.client(), person.id().value(), person));
    held.sites().forEach(site -> add(sites, site.client(), site.id().value(), site));
    held.agreements().forEach(it -> add(agreements, it.client(), it.id().value(), it));
    held.visits().forEach(visit -> add(visits, VisitKey.of(visit), visit.id().value(), visit));
    held.items().forEach(this::index);
    held.marks().forEach(this::index);
  }

  /// The client that files call by this name: by its name, or by the name under which it once came.
  Optional<Client> client(String name) {
    var byName = clients.get(Fold.name(name));
    return byName != null
        ? Optional.of(byName)
        : marks(Target.CLIENT, Fold.name(name)).stream()
            .flatMap(mark -> find(mark.record(), Client.class).stream())
            .findFirst();
  }

  <R> Optional<R> find(@Nullable UUID id, Class<R> type) {
    return Optional.ofNullable(id).map(records::get).filter(type::isInstance).map(type::cast);
  }

  List<Person> people(ClientId client) {
    return all(people.get(client), Person.class);
  }

  List<Site> sites(ClientId client) {
    return all(sites.get(client), Site.class);
  }

  List<Agreement> agreements(ClientId client) {
    return all(agreements.get(client), Agreement.class);
  }

  List<Visit> visits(VisitKey key) {
    return all(visits.get(key), Visit.class);
  }

  List<PlanItem> items(ClientId client, String title) {
    return all(items.get(itemKey(client, title)), PlanItem.class);
  }

  List<Mark> marks(Target target, String origin) {
    return marks.getOrDefault(target + "\n" + origin, List.of());
  }

  long nextRank(Bucket bucket) {
    return Ranks.behind(ranks.get(bucket));
  }

  void save(Client client) {
    index(client);
    saved.put(client.id().value(), client);
  }

  void save(StageChange change) {
    saved.put(change.id().value(), change);
  }

  void save(Person person) {
    add(people, person.client(), person.id().value(), person);
    saved.put(person.id().value(), person);
  }

  void save(Site site) {
    add(sites, site.client(), site.id().value(), site);
    saved.put(site.id().value(), site);
  }

  void save(Agreement agreement) {
    add(agreements, agreement.client(), agreement.id().value(), agreement);
    saved.put(agreement.id().value(), agreement);
  }

  void save(Visit visit) {
    add(visits, VisitKey.of(visit), visit.id().value(), visit);
    saved.put(visit.id().value(), visit);
  }

  void save(PlanItem item) {
    index(item);
    saved.put(item.id().value(), item);
  }

  void save(Mark mark) {
    index(mark);
    saved.put(mark.id(), mark);
  }

  /// What the rows so far would save, each record in its last state.
  Holdings saved() {
    return new Holdings(
        saved(Client.class),
        saved(StageChange.class),
        saved(Site.class),
        saved(Person.class),
        saved(Visit.class),
        saved(PlanItem.class),
        saved(Agreement.class),
        saved(Mark.class));
  }

  private <R> List<R> saved(Class<R> type) {
    return saved.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void index(Client client) {
    records.put(client.id().value(), client);
    clients.merge(
        Fold.name(client.name()),
        client,
        (first, now) -> first.id().equals(now.id()) ? now : first);
  }

  private void index(PlanItem item) {
    add(items, itemKey(item.client(), item.title()), item.id().value(), item);
    ranks.merge(item.bucket(), item.rank(), Math::max);
  }

  private void index(Mark mark) {
    var known =
        marks.computeIfAbsent(mark.target() + "\n" + mark.origin(), none -> new ArrayList<>());
    known.removeIf(before -> before.id().equals(mark.id()));
    known.add(mark);
  }

  private <K> void add(Map<K, List<UUID>> index, K key, UUID id, Object record) {
    records.put(id, record);
    var ids = index.computeIfAbsent(key, none -> new ArrayList<>());
    if (!ids.contains(id)) {
      ids.add(id);
    }
  }

  private <R> List<R> all(@Nullable List<UUID> ids, Class<R> type) {
    return ids == null
        ? List.of()
        : ids.stream().map(records::get).filter(type::isInstance).map(type::cast).toList();
  }

  private static Object itemKey(ClientId client, String title) {
    return List.of(client, Fold.name(title));
  }
}
