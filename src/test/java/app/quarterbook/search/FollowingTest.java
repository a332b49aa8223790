package app.quarterbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.find.Answer;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Sought;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.FindableStore;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.PartStore;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.VisitStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever is done and taken back, an index that followed it answers as one that is made anew.
class FollowingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.now(CLOCK);
  private static final List<String> WORDS =
      List.of("tape", "taper", "Bäckerei", "router", "north", "northwind", "ledger", "cable", "Öl");

  private final Random random = new Random();

  @Property(tries = 60)
  void whatFollowedAnswersAsWhatIsMadeAnew(@ForAll long seed) {
    random.setSeed(seed);
    try (var database = Database.inMemory(CLOCK)) {
      var store = new FindableStore(database);
      var followed = new SearchIndex();
      var touches = new Touches(store);
      edits(database, 10);
      database.follow(touches::add);
      buildBetweenEdits(followed, database, touches);
      edits(database, 40);
      follow(followed, touches);
      var fresh = new SearchIndex();
      build(fresh, store);
      for (var sought : questions()) {
        assertThat(answer(followed, sought)).as("%s", sought).isEqualTo(answer(fresh, sought));
      }
    }
  }

  /// What was read for the index is put there later, when it may be no longer true.
  private void buildBetweenEdits(SearchIndex index, Database database, Touches touches) {
    var build = new Build(new FindableStore(database));
    for (var slice = build.next(); !slice.isEmpty(); slice = build.next()) {
      edits(database, 2);
      if (random.nextBoolean()) {
        follow(index, touches);
      }
      index.fill(slice.things());
    }
    index.filled();
  }

  private static void follow(SearchIndex index, Touches touches) {
    while (!touches.isEmpty()) {
      var news = touches.read();
      index.remove(news.gone());
      index.put(news.there());
      index.refresh();
    }
  }

  private static Answer answer(SearchIndex index, Sought sought) {
    return index.find(sought, 5, TODAY);
  }

  private static void build(SearchIndex index, FindableStore store) {
    var build = new Build(store);
    for (var slice = build.next(); !slice.isEmpty(); slice = build.next()) {
      index.fill(slice.things());
    }
    index.filled();
    index.refresh();
  }

  private static List<Sought> questions() {
    return List.of(
        words("tape"),
        words("tap"),
        words("tpae"),
        words("baeckerei"),
        words("north router"),
        words("northwind"),
        words("cable ledger"),
        words("oel"),
        new Sought(List.of("tape"), Set.of(FindKind.VISIT), List.of(), TODAY.minusYears(2), null),
        new Sought(List.of(), Set.of(), List.of("north"), null, null),
        new Sought(List.of(), Set.of(FindKind.PART, FindKind.OPEN_POINT), List.of(), null, TODAY),
        new Sought(List.of(), Set.of(FindKind.CHECKLIST), List.of(), null, null),
        new Sought(List.of("tape"), Set.of(FindKind.STEP), List.of(), null, null));
  }

  private static Sought words(String words) {
    return new Sought(List.of(words.split(" ")), Set.of(), List.of(), null, null);
  }

  private void edits(Database database, int count) {
    for (int i = 0; i < count; i++) {
      edit(database);
    }
  }

  private void edit(Database database) {
    var clients = new ClientStore(database);
    var visits = new VisitStore(database);
    var plans = new PlanStore(database);
    var lists = new ChecklistStore(database, (act, list) -> {});
    var client = any(clients.all());
    switch (client == null ? 0 : random.nextInt(18)) {
      case 0 -> clients.save(Client.named(text()).withNotes(text()));
      case 1 -> clients.save(client.withName(text()));
      case 2 -> clients.delete(client.id());
      case 3 -> new PersonStore(database).save(Person.named(client.id(), text()));
      case 4, 5 ->
          visits.save(
              Visit.begun(client.id(), VisitKind.ON_SITE, day(), null)
                  .withNotes(text() + "\n" + text()));
      case 6 -> {
        var visit = any(visits.all());
        if (visit != null) {
          visits.save(visit.withClient(client.id()).withSite(null).withNotes(text()));
        }
      }
      case 7 -> plans.save(PlanItem.titled(client.id(), text(), Bucket.NOW, day()));
      case 8 -> {
        var item = any(plans.open(null));
        if (item != null) {
          plans.save(item.withProgress(Progress.done(TODAY, text())));
        }
      }
      case 9 -> {
        var visit = any(visits.all());
        if (visit != null) {
          new PartStore(database).save(Part.named(visit.id(), 0, text()));
          new OpenPointStore(database).save(OpenPoint.written(visit.id(), 0, text()));
        }
      }
      case 10 -> {
        var other = any(clients.all());
        if (other != null && !other.equals(client)) {
          clients.merge(client.id(), other.id());
        }
      }
      case 11 -> lists.start(list(client));
      case 12, 13 -> {
        var run = any(lists.all(null, false));
        if (run != null && !run.all().isEmpty()) {
          tick(lists, any(run.all()));
        }
      }
      case 14 -> {
        var run = any(lists.all(null, false));
        if (run != null) {
          lists.save(run.list().withTitle(text()).withClosedOn(any(List.of(TODAY, day()))));
        }
      }
      case 15, 16 -> database.journal().undo();
      default -> database.journal().redo();
    }
  }

  private Run list(Client client) {
    var template = Template.named(text());
    var steps =
        List.of(
            TemplateStep.written(template.id(), 0, text()).withOwner(text()).withDueDays(3),
            TemplateStep.written(template.id(), 1, text()));
    return Run.of(template, steps, new Run.Subject(client.id(), null), day());
  }

  private void tick(ChecklistStore lists, Step step) {
    switch (random.nextInt(4)) {
      case 0 -> lists.tick(step.id(), text());
      case 1 -> lists.untick(step.id());
      case 2 -> lists.delete(step.id());
      default -> lists.save(step.withText(text()).withNotes(text()));
    }
  }

  private LocalDate day() {
    return TODAY.minusDays(random.nextInt(3000));
  }

  private String text() {
    return any(WORDS) + " " + any(WORDS) + " " + random.nextInt(50);
  }

  private <T> T any(List<T> some) {
    return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
  }
}
