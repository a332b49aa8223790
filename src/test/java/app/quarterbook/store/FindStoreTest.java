package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertKind;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Sought;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC));
  private final FindStore find = new FindStore(database);
  private final VisitStore visits = new VisitStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Client mill = Client.named("Old Copper Mill");

  FindStoreTest() {
    new ClientStore(database).save(mill);
    new ClientStore(database).save(bakery);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void namesThatBeginWithTheWordsComeFirst() {
    assertThat(names("copper")).containsExactly("Copper Lane Bakery", "Old Copper Mill");
    assertThat(names("MILL copper")).containsExactly("Old Copper Mill");
    assertThat(find.find(words("copper"), 1).named()).hasSize(1);
  }

  @Test
  void peopleAreFoundByNameAndMailAndExpertsByWhatTheyAreFor() {
    new PersonStore(database)
        .save(Person.named(bakery.id(), "Lena Zeller").withEmail("lena@bakery.example"));
    new ExpertStore(database)
        .save(Expert.named("Ohm & Sons", ExpertKind.EXPERT).withWhatFor("cabling"));
    assertThat(find.find(words("zeller"), 5).named())
        .extracting(Found::clientName)
        .containsExactly("Copper Lane Bakery");
    assertThat(find.find(words("lena@"), 5).others()).hasSize(1);
    assertThat(find.find(words("cabling"), 5).others().getFirst().name().text())
        .isEqualTo("Ohm & Sons");
  }

  @Test
  void percentAndUnderscoreAreOnlyCharacters() {
    assertThat(names("%%%")).isEmpty();
    assertThat(names("c_pper")).isEmpty();
    assertThat(find.find(Sought.NOTHING, 5).named()).isEmpty();
  }

  @Test
  void notesAreFoundLatestFirstWithThePieceThatMatters() {
    var old = Visit.begun(bakery.id(), VisitKind.PHONE, DAY.minusDays(9), null);
    var last = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null);
    visits.save(old.withInternalNotes("the tape drive again"));
    visits.save(last.withNotes("x ".repeat(100) + "replaced the Tape drive, tested"));
    visits.save(Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null).withNotes("nothing"));
    var found = find.find(words("tape"), 10).others();
    assertThat(found).extracting(Found::home).containsExactly(last.id().value(), old.id().value());
    assertThat(found.getFirst().text().text()).startsWith("…").contains("replaced the Tape drive");
    assertThat(found.getFirst().text().pieces())
        .filteredOn(piece -> piece.isHit())
        .extracting(piece -> piece.text())
        .containsExactly("Tape");
  }

  @Test
  void filtersNarrow() {
    visits.save(Visit.begun(bakery.id(), VisitKind.PHONE, DAY, null).withNotes("tape"));
    visits.save(Visit.begun(mill.id(), VisitKind.PHONE, DAY.minusYears(1), null).withNotes("tape"));
    assertThat(find.find(words("tape"), 9).others()).hasSize(2);
    assertThat(others(List.of("mill"), Set.of(), null)).isEqualTo(1);
    assertThat(others(List.of(), Set.of(FindKind.CLIENT), null)).isZero();
    assertThat(others(List.of(), Set.of(), DAY)).isEqualTo(1);
  }

  @Test
  void checklistsAreFoundByTheirTitleAndStepsByAllThatIsWrittenOnThem() {
    var checklists = new ChecklistStore(database, (act, list) -> {});
    var template = Template.named("Yearly audit");
    var written = TemplateStep.written(template.id(), 0, "look at the rack").withOwner("Odette");
    var run = Run.of(template, List.of(written), new Run.Subject(mill.id(), null), DAY);
    checklists.start(run);
    var step = run.all().getFirst();
    checklists.save(step.withNotes("mind the ocelot"));
    checklists.tick(step.id(), "Samantha");

    assertThat(find.find(words("audit"), 5).named())
        .extracting(Found::home, Found::clientName)
        .containsExactly(tuple(run.list().id().value(), "Old Copper Mill"));
    var key = new FindKey(FindKind.STEP, step.id().value());
    for (var word : List.of("rack", "odette", "ocelot", "samantha")) {
      var answer = find.find(words(word), 5);
      assertThat(Stream.concat(answer.named().stream(), answer.others().stream()))
          .as(word)
          .extracting(Found::key, Found::home)
          .containsExactly(tuple(key, run.list().id().value()));
    }
  }

  @Test
  void whatIsRecalledComesInItsOrderAndWithoutWhatIsGone() {
    var gone = new FindKey(FindKind.CLIENT, mill.id().value());
    var there = new FindKey(FindKind.CLIENT, bakery.id().value());
    assertThat(find.recall(List.of(there, gone)))
        .extracting(Found::key)
        .containsExactly(there, gone);
    new ClientStore(database).delete(mill.id());
    assertThat(find.recall(List.of(gone, there))).extracting(Found::key).containsExactly(there);
  }

  private int others(List<String> clients, Set<FindKind> kinds, LocalDate from) {
    var sought = new Sought(List.of("tape"), kinds, clients, from, null);
    return find.find(sought, 9).others().size();
  }

  private List<String> names(String words) {
    return find.find(words(words), 10).named().stream().map(it -> it.name().text()).toList();
  }

  private static Sought words(String words) {
    return new Sought(List.of(words.split(" ")), Set.of(), List.of(), null, null);
  }
}
