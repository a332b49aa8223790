package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertKind;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Snippet;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC));
  private final FindStore find = new FindStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Client cooper = Client.named("Old Copper Mill");

  FindStoreTest() {
    new ClientStore(database).save(cooper);
    new ClientStore(database).save(bakery);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void namesThatBeginWithTheWordsComeFirst() {
    assertThat(find.named("copper", 10))
        .containsExactly(
            new Found.InClient(bakery.id(), "Copper Lane Bakery"),
            new Found.InClient(cooper.id(), "Old Copper Mill"));
    assertThat(find.named("COPPER", 1)).hasSize(1);
  }

  @Test
  void peopleAreFoundByNameAndMailAndExpertsByWhatTheyAreFor() {
    new PersonStore(database)
        .save(Person.named(bakery.id(), "Lena Zeller").withEmail("lena@bakery.example"));
    var expert = Expert.named("Ohm & Sons", ExpertKind.EXPERT).withWhatFor("cabling");
    new ExpertStore(database).save(expert);
    assertThat(find.named("zeller", 5))
        .containsExactly(new Found.InPerson(bakery.id(), "Lena Zeller", "Copper Lane Bakery"));
    assertThat(find.named("lena@", 5)).hasSize(1);
    assertThat(find.named("cabling", 5))
        .containsExactly(new Found.InExpert(expert.id(), "Ohm & Sons", "cabling"));
  }

  @Test
  void percentAndUnderscoreAreOnlyCharacters() {
    assertThat(find.named("%", 5)).isEmpty();
    assertThat(find.named("c_pper", 5)).isEmpty();
    assertThat(find.named("  ", 5)).isEmpty();
  }

  @Test
  void notesAreFoundLatestFirstWithThePieceThatMatters() {
    var visits = new VisitStore(database);
    var old = Visit.begun(bakery.id(), VisitKind.PHONE, DAY.minusDays(9), null);
    var last = Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null);
    visits.save(old.withInternalNotes("the tape drive again"));
    visits.save(last.withNotes("x ".repeat(100) + "replaced the Tape drive, tested"));
    visits.save(Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null).withNotes("nothing"));
    var found = find.inNotes("tape", 10);
    assertThat(found).extracting(Found.InVisit::visit).containsExactly(last.id(), old.id());
    assertThat(found.getFirst().title()).startsWith("…").contains("replaced the Tape drive");
    assertThat(find.inNotes("tape", 1)).hasSize(1);
  }

  @Test
  void aSnippetIsOneShortLine() {
    assertThat(Snippet.around("one\ntwo  three", "two")).isEqualTo("one two three");
    assertThat(Snippet.around("a".repeat(500), "zzz")).hasSize(121).endsWith("…");
    assertThat(Snippet.around("", "x")).isEmpty();
  }
}
