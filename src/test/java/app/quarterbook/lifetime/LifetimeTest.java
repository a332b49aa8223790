package app.quarterbook.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.Audit;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.QuestionStore;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.store.VisitStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The lifetime is what it promises, at a fiftieth of its size.
class LifetimeTest {
  private static final double FACTOR = 0.02;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

  private static Database database;

  @BeforeAll
  static void fill() {
    database = filled();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void thereIsAsMuchAsTheFactorSays() {
    assertThat(new VisitStore(database).all()).hasSize(600);
    assertThat(new PlanStore(database).all()).hasSize(400);
    assertThat(new PersonStore(database).all()).hasSize(60);
    assertThat(new ClientStore(database).all()).hasSize(8);
    assertThat(new SurveyStore(database).all()).hasSizeGreaterThan(20);
    assertThat(Scale.of(1)).isEqualTo(new Scale(60, 30_000, 20_000, 3_000));
  }

  @Test
  void notesHaveFortyToAHundredAndSixtyWords() {
    assertThat(new VisitStore(database).all())
        .extracting(visit -> Prose.words(visit.notes()))
        .allMatch(words -> words >= Prose.FEWEST_WORDS && words <= Prose.MOST_WORDS);
  }

  @Test
  void someWordsAreOftenSaidAndMostHardlyEver() {
    var counts =
        new VisitStore(database)
            .all().stream()
                .flatMap(
                    visit ->
                        Stream.of(visit.notes().toLowerCase(Locale.ROOT).split("\\W+")).distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    assertThat(counts.size()).isBetween(1_500, 6_000);
    assertThat(counts.get("firewall")).isGreaterThan(100);
    assertThat(counts.values().stream().filter(count -> count <= 2).count())
        .isGreaterThan(counts.size() / 3);
  }

  @Test
  void twentyYearsEndToday() {
    var days = new VisitStore(database).all().stream().map(Visit::on).sorted().toList();
    assertThat(days.getFirst()).isBetween(TODAY.minusYears(20), TODAY.minusYears(19));
    assertThat(days.getLast()).isBetween(TODAY.minusDays(10), TODAY);
  }

  @Test
  void whatIsOldIsSettled() {
    var old = TODAY.minusDays(60);
    assertThat(new VisitStore(database).all())
        .filteredOn(visit -> visit.on().isBefore(old))
        .extracting(Visit::next)
        .noneMatch(NextStep::isOpen);
    assertThat(new PlanStore(database).open(null))
        .hasSizeBetween(60, 12 * 8)
        .allMatch(PlanItem::isOpen);
    assertThat(new AgreementStore(database).active())
        .allMatch(agreement -> !agreement.term().end().isBefore(TODAY))
        .extracting(Agreement::client)
        .doesNotHaveDuplicates();
  }

  @Test
  void allOfItIsDigestedAndCanBeUndone() {
    assertThat(new Audit(database).findings()).allMatch(Audit.Finding::sound);
    try (var other = filled()) {
      int items = new PlanStore(other).all().size();
      other.journal().undo();
      other.journal().undo();
      assertThat(new PlanStore(other).all()).hasSize(items - 2);
      other.journal().redo();
      other.journal().redo();
      assertThat(new PlanStore(other).all()).hasSize(items);
      assertThat(new Audit(other).findings()).allMatch(Audit.Finding::sound);
    }
  }

  @Test
  void itIsTheSameEachTime() {
    try (var other = filled()) {
      assertThat(new VisitStore(other).all()).isEqualTo(new VisitStore(database).all());
      assertThat(new PlanStore(other).all()).isEqualTo(new PlanStore(database).all());
    }
  }

  private static Database filled() {
    var made = Database.inMemory(CLOCK);
    new QuestionStore(made).addDefaults();
    Lifetime.fill(made, FACTOR);
    return made;
  }
}
