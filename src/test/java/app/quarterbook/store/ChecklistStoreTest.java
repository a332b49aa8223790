package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.DayCount;
import app.quarterbook.model.checklist.Reorder;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC));
  private final List<String> performed = new ArrayList<>();
  private final ChecklistStore store =
      new ChecklistStore(database, (act, list) -> performed.add(act + " " + list.title()));
  private final TemplateStore templates = new TemplateStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private final Template template = Template.named("Audit");

  @BeforeEach
  void fill() {
    new ClientStore(database).save(client);
    templates.save(template);
    templates.save(step(0, "look at the rack").withDueDays(3).withOwner("Me").withAct("HORN"));
    templates.save(step(1, "charge").withChoice(new Choice("Paid by", "card")).withDueDays(1));
    templates.save(step(2, "report"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFieldComesBack() {
    var run = started();
    var step =
        run.all()
            .getFirst()
            .withText("look behind the rack")
            .withOwner("Ann")
            .withDueOn(LocalDate.of(2026, 4, 1))
            .withChoice(new Choice("Paid by", "check"))
            .withAct("BELL")
            .withDoneOn(TODAY)
            .withDoneBy("Sam")
            .withNotes("mind the cat");
    store.save(step);
    store.answer(run.list().id(), "Paid by", "check");
    store.save(run.list().withTitle("Audit, second floor").withClosedOn(TODAY));

    var found = find(run);
    assertThat(found.all().getFirst()).isEqualTo(step);
    assertThat(found.list())
        .isEqualTo(
            run.list()
                .withTitle("Audit, second floor")
                .withClosedOn(TODAY)
                .withAnswers(Map.of("Paid by", "check")));
    assertThat(store.all(client.id(), false)).containsExactly(found);
    assertThat(store.all(null, true)).isEmpty();
  }

  @Test
  void aTemplateThatChangesLeavesTheRunsAsTheyAre() {
    var run = started();
    var steps = templates.steps(template.id());

    templates.save(steps.getFirst().withText("look at everything").withDueDays(90));
    templates.delete(steps.getLast());
    templates.save(template.withName("Walk"));
    templates.delete(template.id());

    assertThat(find(run)).isEqualTo(run);
    assertThat(templates.find(template.id())).isEmpty();
  }

  @Test
  void aTickSaysWhoAndWhenAndDoesWhatItDoesOnce() {
    var run = started();
    var first = run.all().getFirst();

    store.tick(first.id(), "Sam");
    store.tick(first.id(), "Ann");

    assertThat(find(run).all().getFirst()).isEqualTo(first.ticked("Sam", TODAY));
    assertThat(performed).containsExactly("HORN Audit");

    store.untick(first.id());
    assertThat(find(run).all().getFirst()).isEqualTo(first);
  }

  @Test
  void theLastTickPutsTheListAwayAndOneStepOfTheJournalTakesItBack() {
    var run = started();
    run.steps().forEach(step -> store.tick(step.id(), "Sam"));
    assertThat(find(run).list().closedOn()).isEqualTo(TODAY);

    database.journal().undo();
    assertThat(find(run).list().isOpen()).isTrue();
    assertThat(find(run).progress().done()).isEqualTo(1);

    database.journal().redo();
    store.untick(run.steps().getFirst().id());
    assertThat(find(run).list().isOpen()).isTrue();
  }

  @Test
  void aNewStepBringsAListBackThatWasPutAway() {
    var run = started();
    run.steps().forEach(step -> store.tick(step.id(), "Sam"));

    store.save(Step.written(run.list().id(), 3, "one more thing"));

    assertThat(find(run).list().isOpen()).isTrue();
  }

  @Test
  void onlyStepsThatAreCalledForAreDue() {
    var run = started();
    assertThat(due()).containsExactly("look at the rack");

    store.answer(run.list().id(), "Paid by", "card");
    assertThat(due()).containsExactlyInAnyOrder("look at the rack", "charge");

    store.answer(run.list().id(), "Paid by", "");
    store.save(find(run).list().withClosedOn(TODAY));
    assertThat(due()).isEmpty();
  }

  @Test
  void theOrderIsKeptAndUndone() {
    var run = started();
    var moved = Reorder.moved(run.all(), step -> true, run.all().getLast(), -2);

    store.order(moved);
    assertThat(find(run).all())
        .extracting(Step::text)
        .containsExactly("report", "look at the rack", "charge");

    database.journal().undo();
    assertThat(find(run)).isEqualTo(run);
  }

  @Test
  void deletingAListTakesItsStepsAndUndoBringsThemBack() {
    var run = started();
    store.delete(run.list().id());
    assertThat(store.find(run.list().id())).isEmpty();

    database.journal().undo();
    assertThat(find(run)).isEqualTo(run);
  }

  @Test
  void everyFieldOfATemplateComesBack() {
    var step =
        step(3, "whole")
            .withOwner("Ann")
            .withDueDays(30)
            .withDayCount(DayCount.CALENDAR)
            .withChoice(new Choice("Has servers", "yes"))
            .withAct("BELL");
    templates.save(step);

    assertThat(templates.steps(template.id())).last().isEqualTo(step);
    assertThat(templates.find(template.id())).contains(template);
  }

  private Run started() {
    var subject = new Run.Subject(client.id(), null);
    var steps = templates.steps(template.id());
    var run = Run.of(template, steps, subject, TODAY);
    store.start(run);
    return run;
  }

  private Run find(Run run) {
    return store.find(run.list().id()).orElseThrow();
  }

  private List<String> due() {
    return ChecklistRows.due(database).stream().map(check -> check.text()).toList();
  }

  private TemplateStep step(int position, String text) {
    return TemplateStep.written(template.id(), position, text);
  }
}
