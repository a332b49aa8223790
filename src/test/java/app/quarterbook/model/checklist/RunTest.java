package app.quarterbook.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 4);

  private final Template template = Template.named("Audit");
  private final TemplateStep rack = step(0, "look at the rack").withDueDays(3);
  private final TemplateStep card =
      step(1, "charge").withChoice(new Choice("Paid by", "card")).withDueDays(1);
  private final TemplateStep check = step(2, "deposit").withChoice(new Choice("Paid by", "check"));
  private final Run run =
      Run.of(template, List.of(rack, card, check), new Run.Subject(ClientId.next(), null), START);

  @Test
  void aRunIsACopyOfItsTemplateWithNothingDone() {
    assertThat(run.all())
        .extracting(Step::text)
        .containsExactly("look at the rack", "charge", "deposit");
    assertThat(run.all()).noneMatch(Step::isDone);
    assertThat(run.all().getFirst().dueOn()).isEqualTo("2026-03-09");
    assertThat(run.all().getLast().dueOn()).isNull();
    assertThat(run.list().isOpen()).isTrue();
  }

  @Test
  void stepsOfAnotherAnswerAreNotCalledForAndDoNotCount() {
    assertThat(run.steps()).hasSize(1);
    assertThat(run.questions()).isEqualTo(Map.of("Paid by", List.of("card", "check")));

    var paid = new Run(run.list().withAnswers(Map.of("Paid by", "card")), run.all());

    assertThat(paid.steps()).extracting(Step::text).containsExactly("look at the rack", "charge");
    assertThat(paid.progress()).isEqualTo(new Progress(0, 2, LocalDate.of(2026, 3, 5)));
  }

  @Test
  void aHalfWrittenChoiceHoldsInAnyCase() {
    assertThat(new Choice("Paid by", "").isAlways()).isTrue();
    assertThat(new Choice("", "card").isAlways()).isTrue();
    assertThat(new Choice(" Paid by ", "card ")).isEqualTo(new Choice("Paid by", "card"));
  }

  @Test
  void anEmptyListIsNeverComplete() {
    assertThat(new Run(run.list(), List.of()).progress().isComplete()).isFalse();
    var done = run.all().getFirst().ticked("Sam", START);
    assertThat(new Run(run.list(), List.of(done)).progress().isComplete()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 30, CALENDAR, 2026-03-02",
    "2028-01-31, 29, CALENDAR, 2028-02-29",
    "2026-03-04, 90, CALENDAR, 2026-06-02",
    "2026-03-05, 2, CALENDAR, 2026-03-09",
    "2026-03-05, 2, BUSINESS, 2026-03-09",
    "2026-03-05, 5, BUSINESS, 2026-03-12"
  })
  void aDayIsCountedFromTheStart(LocalDate start, int days, DayCount count, LocalDate due) {
    assertThat(rack.withDueDays(days).withDayCount(count).dueFrom(start)).isEqualTo(due);
  }

  private TemplateStep step(int position, String text) {
    return TemplateStep.written(template.id(), position, text);
  }
}
