package app.quarterbook.model.intake;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.Visit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// Records that files can bring, with the marks of the rows they came from. It is both what the
/// workbook holds and, as the outcome of a dry run, what is to be saved.
public record Holdings(
    List<Client> clients,
    List<StageChange> stages,
    List<Site> sites,
    List<Person> people,
    List<Visit> visits,
    List<PlanItem> items,
    List<Agreement> agreements,
    List<Mark> marks) {
  public static final Holdings NONE =
      new Holdings(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Holdings {
    clients = List.copyOf(clients);
    stages = List.copyOf(stages);
    sites = List.copyOf(sites);
    people = List.copyOf(people);
    visits = List.copyOf(visits);
    items = List.copyOf(items);
    agreements = List.copyOf(agreements);
    marks = List.copyOf(marks);
  }

  /// These holdings after the others were saved over them: a record with the same id is replaced.
  public Holdings with(Holdings saved) {
    return new Holdings(
        merge(clients, saved.clients, Client::id),
        merge(stages, saved.stages, StageChange::id),
        merge(sites, saved.sites, Site::id),
        merge(people, saved.people, Person::id),
        merge(visits, saved.visits, Visit::id),
        merge(items, saved.items, PlanItem::id),
        merge(agreements, saved.agreements, Agreement::id),
        merge(marks, saved.marks, Mark::id));
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  private static <R> List<R> merge(List<R> held, List<R> saved, Function<R, Object> id) {
    if (saved.isEmpty()) {
      return held;
    }
    var all = new LinkedHashMap<Object, R>();
    for (Collection<R> part : List.of(held, saved)) {
      part.forEach(record -> all.put(id.apply(record), record));
    }
    return new ArrayList<>(all.values());
  }
}
