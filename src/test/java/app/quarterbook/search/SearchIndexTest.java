package app.quarterbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Findable;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Sought;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final UUID BAKERY = UUID.randomUUID();
  private static final UUID DENTIST = UUID.randomUUID();

  private final SearchIndex index = new SearchIndex();

  SearchIndexTest() {
    put(
        client(BAKERY, "Bäckerei Grünwald"),
        client(DENTIST, "Northwind Dental"),
        thing(FindKind.PERSON, BAKERY, null, "Zoë Müller", "owner, +49 30 555-0134"),
        thing(FindKind.PLAN_ITEM, DENTIST, TODAY.minusDays(3), "Replace the tape drive", ""),
        thing(FindKind.VISIT, BAKERY, TODAY, "", "Straße gesperrt. Tape drive fails, firmware 2.1"),
        thing(FindKind.VISIT, DENTIST, TODAY.minusYears(6), "", "Printer queue was stuck again"));
  }

  @ParameterizedTest
  @CsvSource({
    "bäckerei, Bäckerei Grünwald",
    "baeckerei, Bäckerei Grünwald",
    "backerei, Bäckerei Grünwald",
    "GRÜNWALD, Bäckerei Grünwald",
    "gruen, Bäckerei Grünwald",
    "grun, Bäckerei Grünwald",
    "zoe, Zoë Müller",
    "ZOE\u0308, Zoë Müller",
    "mueller, Zoë Müller",
    "north dent, Northwind Dental",
    "dental north, Northwind Dental"
  })
  void namesAreFoundByTheirBeginningsHoweverTheyAreSpelled(String words, String name) {
    assertThat(index.find(words(words), 9, TODAY).named())
        .extracting(it -> it.name().text())
        .first()
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "strasse, Straße",
    "gesperrt, gesperrt",
    "firmw, firmware",
    "2.1, 2 1",
    "5550134, ''",
    "555-0134, 555 0134",
    "fi, ''"
  })
  void textsAreFoundByTheBeginningsOfTheirWordsAndMarked(String words, String marked) {
    var marks =
        index.find(words(words), 9, TODAY).others().stream()
            .flatMap(it -> it.text().pieces().stream())
            .filter(piece -> piece.isHit())
            .map(piece -> piece.text())
            .toList();
    assertThat(String.join(" ", marks)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "nortwhind, Northwind Dental",
    "notrhwi, Northwind Dental",
    "orthwind, Northwind Dental",
    "grünwlad, Bäckerei Grünwald",
    "bakcerei, Bäckerei Grünwald",
    "firmwrae, ''",
    "prnter, ''"
  })
  void aSlipOfThePenStillFinds(String words, String name) {
    assertThat(index.find(words(words), 9, TODAY).others())
        .extracting(it -> it.name().text())
        .first()
        .isEqualTo(name);
  }

  @Test
  void numbersAreNotTakenForSlips() {
    assertThat(index.find(words("5550135"), 9, TODAY).others()).isEmpty();
  }

  @Test
  void severalWordsMustAllBeFoundAndTheClientMayBeOneOfThem() {
    assertThat(kinds("tape drive")).containsExactly(FindKind.PLAN_ITEM, FindKind.VISIT);
    assertThat(kinds("tape northwind")).containsExactly(FindKind.PLAN_ITEM);
    assertThat(kinds("tape bäckerei")).containsExactly(FindKind.VISIT);
    assertThat(kinds("northwind dental")).containsExactly(FindKind.CLIENT);
    assertThat(kinds("tape xylophone")).isEmpty();
  }

  @Test
  void theClientsPresentNameCounts() {
    put(client(DENTIST, "Harbor Dental"));
    assertThat(kinds("tape harbor")).containsExactly(FindKind.PLAN_ITEM);
    assertThat(kinds("tape northwind")).isEmpty();
    assertThat(index.find(words("tape harbor"), 9, TODAY).named().getFirst().clientName())
        .isEqualTo("Harbor Dental");
  }

  @Test
  void filtersNarrow() {
    assertThat(find(List.of("tape"), Set.of(FindKind.VISIT), List.of(), null)).hasSize(1);
    assertThat(find(List.of(), Set.of(), List.of("north"), null)).hasSize(3);
    assertThat(find(List.of(), Set.of(FindKind.VISIT), List.of("northwind dent"), null)).hasSize(1);
    assertThat(find(List.of(), Set.of(), List.of("nobody"), null)).isEmpty();
    assertThat(find(List.of(), Set.of(), List.of(), TODAY)).hasSize(1);
  }

  @Test
  void theClientComesBeforeThePersonBeforeThePlanItemBeforeTheVisit() {
    put(
        thing(FindKind.VISIT, BAKERY, TODAY, "", "copper cable"),
        thing(FindKind.PLAN_ITEM, BAKERY, TODAY, "Copper cable", ""),
        thing(FindKind.PERSON, BAKERY, null, "Copper", ""),
        client(UUID.randomUUID(), "Copper"));
    assertThat(kinds("copper"))
        .containsExactly(FindKind.CLIENT, FindKind.PERSON, FindKind.PLAN_ITEM, FindKind.VISIT);
  }

  @Test
  void theLatestComesFirstAndWhatIsSettledAfterWhatIsOpen() {
    var old = thing(FindKind.PLAN_ITEM, BAKERY, TODAY.minusYears(3), "Label cables", "");
    var now = thing(FindKind.PLAN_ITEM, BAKERY, TODAY.minusDays(9), "Label cables", "");
    var done =
        new Findable(
            new FindKey(FindKind.PLAN_ITEM, UUID.randomUUID()),
            BAKERY,
            BAKERY,
            TODAY,
            true,
            "Label cables",
            "");
    put(old, now, done);
    assertThat(index.find(words("label"), 9, TODAY).named())
        .extracting(Found::key)
        .containsExactly(now.key(), old.key(), done.key());
  }

  @Test
  void aWholeWordComesBeforeABeginningAndTheFirstWordBeforeALaterOne() {
    put(
        client(UUID.randomUUID(), "Old Cop"),
        client(UUID.randomUUID(), "Copper"),
        client(UUID.randomUUID(), "New Copper"),
        client(UUID.randomUUID(), "Cop"));
    assertThat(index.find(words("cop"), 9, TODAY).named())
        .extracting(it -> it.name().text())
        .containsExactly("Cop", "Copper", "Old Cop", "New Copper");
  }

  @Test
  void thePieceShowsTheWordsTogether() {
    put(
        thing(
            FindKind.VISIT,
            BAKERY,
            TODAY,
            "",
            "backup ran. " + "x ".repeat(300) + "The backup of the ledger failed"));
    var text = index.find(words("backup ledger"), 9, TODAY).others().getFirst().text();
    assertThat(text.text()).contains("The backup of the ledger failed");
  }

  @Test
  void whatIsRemovedIsNotFound() {
    var key = index.find(words("printer"), 9, TODAY).others().getFirst().key();
    index.remove(List.of(key));
    index.refresh();
    assertThat(index.find(words("printer"), 9, TODAY).others()).isEmpty();
  }

  @Test
  void asManyAreFoundAsAreAskedForAndTheyAreTheBest() {
    var many =
        Stream.iterate(0, i -> i < 3000, i -> i + 1)
            .map(i -> thing(FindKind.VISIT, BAKERY, TODAY.minusDays(i), "", "router " + i))
            .toArray(Findable[]::new);
    put(many);
    assertThat(index.find(words("router"), 7, TODAY).others())
        .extracting(Found::on)
        .containsExactly(
            Stream.iterate(TODAY, it -> it.minusDays(1)).limit(7).toArray(LocalDate[]::new));
  }

  private List<FindKind> kinds(String words) {
    var answer = index.find(words(words), 9, TODAY);
    return Stream.concat(answer.named().stream(), answer.others().stream())
        .map(Found::kind)
        .toList();
  }

  private List<Found> find(
      List<String> words, Set<FindKind> kinds, List<String> clients, LocalDate from) {
    var answer = index.find(new Sought(words, kinds, clients, from, null), 9, TODAY);
    return Stream.concat(answer.named().stream(), answer.others().stream()).toList();
  }

  private void put(Findable... things) {
    index.put(List.of(things));
    index.refresh();
  }

  private static Sought words(String words) {
    return new Sought(List.of(words.split(" ")), Set.of(), List.of(), null, null);
  }

  private static Findable client(UUID id, String name) {
    return new Findable(new FindKey(FindKind.CLIENT, id), id, id, null, false, name, "");
  }

  private static Findable thing(
      FindKind kind, UUID client, LocalDate on, String name, String text) {
    var id = UUID.randomUUID();
    return new Findable(new FindKey(kind, id), id, client, on, false, name, text);
  }
}
