package app.quarterbook.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.today.Group;
import app.quarterbook.model.today.Matter;
import app.quarterbook.model.today.SnoozeChoice;
import app.quarterbook.model.today.TodayLine;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final VisitStore visits = new VisitStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery").withStage(Stage.AGREEMENT);
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null)
          .withBilling(Billing.COVERED)
          .withNext(new NextStep("Send the offer", DAY.plusDays(1), false));
  private final TodayViewModel today;

  TodayViewModelTest() {
    new ClientStore(database).save(bakery);
    visits.save(visit);
    today = new TodayViewModel(desks.desk(), database);
  }

  @AfterEach
  void close() {
    today.close();
    database.close();
  }

  @Test
  void aStepToARenewalIsTickedAndComesBackWithUndo() {
    today.tick(only());
    new AgreementStore(database)
        .save(
            Agreement.drafted(bakery.id(), new Term(DAY.minusMonths(11), 12, 0, true))
                .withState(AgreementState.ACTIVE));
    var step =
        today.lines().stream()
            .filter(line -> line.matter() instanceof Matter.Renewal)
            .findFirst()
            .orElseThrow();
    int before = today.lines().size();
    assertThat(TodayTexts.when(step)).contains("overdue");
    today.tick(step);
    assertThat(today.lines()).hasSize(before - 1);
    database.journal().undo();
    assertThat(today.lines()).hasSize(before);
  }

  @Test
  void aPromisedStepIsShownOpenedAndTicked() {
    var step = only();
    assertThat(TodayTexts.what(step)).isEqualTo("Send the offer");
    assertThat(TodayTexts.when(step)).isEqualTo("tomorrow");
    today.open(step);
    assertThat(desks.places()).containsExactly(new Place.VisitPage(visit.id()));
    today.tick(step);
    assertThat(today.lines()).isEmpty();
    assertThat(visits.find(visit.id()).orElseThrow().next().done()).isTrue();
    assertThat(desks.toasts()).containsExactly("Done: Send the offer");
    database.journal().undo();
    assertThat(today.lines()).containsExactly(step);
  }

  @Test
  void aStepOfAChecklistIsShownOpenedAndTickedAndUndone() {
    today.tick(only());
    var checklists = new ChecklistStore(database, new SaleActs(database));
    var template = Template.named("Audit");
    var step = TemplateStep.written(template.id(), 0, "look at the rack").withDueDays(1);
    var run = Run.of(template, List.of(step), new Run.Subject(bakery.id(), null), DAY);
    checklists.start(run);

    var line = only();
    assertThat(TodayTexts.what(line)).isEqualTo("Audit: look at the rack");
    assertThat(TodayTexts.when(line)).isEqualTo("tomorrow");
    today.open(line);
    assertThat(desks.places())
        .containsExactly(new Place.ChecklistPage(run.list().id(), run.all().getFirst().id()));
    today.tick(line);
    assertThat(today.lines()).isEmpty();
    assertThat(checklists.find(run.list().id()).orElseThrow().progress().isComplete()).isTrue();
    database.journal().undo();
    assertThat(today.lines()).containsExactly(line);
  }

  @Test
  void aSnoozedLineGoesAwayIsShownOnRequestAndComesBackByUndo() {
    var step = only();
    today.snooze(step, SnoozeChoice.NEXT_WEEK.from(DAY));
    assertThat(today.lines()).isEmpty();
    assertThat(today.snoozedProperty().get()).isEqualTo(1);
    today.showsSnoozedProperty().set(true);
    assertThat(only().snoozedUntil()).isEqualTo(LocalDate.of(2026, 3, 16));
    today.snooze(only(), DAY);
    assertThat(only().isSnoozed()).isFalse();
    database.journal().undo();
    assertThat(only().isSnoozed()).isTrue();
    today.snooze(only(), SnoozeChoice.NEXT_MONTH.from(DAY));
    assertThat(only().snoozedUntil()).isEqualTo(LocalDate.of(2026, 4, 1));
    database.journal().undo();
    database.journal().undo();
    assertThat(today.lines()).containsExactly(step);
  }

  @Test
  void theListFollowsTheWholeWorkbook() {
    new PlanStore(database)
        .save(PlanItem.titled(bakery.id(), "MFA rollout", Bucket.NOW, DAY).withUrgent(true));
    new PlanStore(database).save(PlanItem.titled(bakery.id(), "Later", Bucket.LATER, DAY));
    visits.save(
        Visit.begun(bakery.id(), VisitKind.PHONE, DAY, null).withTimes(visit.times().withWork(45)));
    assertThat(today.lines())
        .extracting(line -> line.matter().group())
        .containsExactly(Group.STEPS, Group.PLAN, Group.BILLING);
    var unbilled = today.lines().getLast();
    assertThat(unbilled.matter()).isEqualTo(new Matter.Unbilled(bakery.id(), 1, 45));
    assertThat(TodayTexts.what(unbilled)).isEqualTo("1 visit not yet billed, 0:45 of work");
    today.open(unbilled);
    assertThat(desks.places()).containsExactly(new Place.ClientPage(bakery.id()));
    visits.save(visit.withOn(DAY.minusDays(60)));
    assertThat(today.lines()).extracting(line -> line.matter().group()).contains(Group.CONTACTS);
    assertThat(TodayRow.of(today.lines()))
        .hasSize(today.lines().size() + 4)
        .startsWith(new TodayRow.Heading(Group.STEPS, 1));
  }

  private TodayLine only() {
    assertThat(today.lines()).hasSize(1);
    return today.lines().getFirst();
  }
}
