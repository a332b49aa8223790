package app.quarterbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ContactRhythm;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyState;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.store.HorizonStore;
import app.quarterbook.store.OverviewStore;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.store.VisitLogs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-16T10:00:00Z"), ZoneOffset.UTC);

  private final Database database = Database.inMemory(CLOCK);

  @BeforeEach
  void fill() {
    Sample.fill(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void itIsAYearOfAboutTwelveFirms() {
    assertThat(new ClientStore(database).all()).hasSize(12);
    assertThat(visits()).hasSizeBetween(130, 190);
    assertThat(visits()).allMatch(visit -> !visit.on().isAfter(TODAY));
    assertThat(new PersonStore(database).all()).hasSizeGreaterThan(20);
    assertThat(new ExpertStore(database).all()).hasSizeGreaterThan(6);
    assertThat(new HorizonStore(database).all()).hasSizeGreaterThan(8);
    assertThat(new PlanStore(database).all()).hasSizeBetween(60, 90);
  }

  @Test
  void itIsTheSameOnTheSameDay() {
    try (var again = Database.inMemory(CLOCK)) {
      Sample.fill(again);

      assertThat(told(again)).isEqualTo(told(database));
    }
  }

  @Test
  void firmsStandAtManyStagesAndPlansHaveEverything() {
    assertThat(
            new ClientStore(database).all().stream().map(Client::stage).collect(Collectors.toSet()))
        .contains(Stage.LEAD, Stage.AUDIT, Stage.PROPOSAL, Stage.AGREEMENT, Stage.PARTED);
    var items = new PlanStore(database).all();
    assertThat(items.stream().map(PlanItem::bucket)).contains(Bucket.values());
    assertThat(items.stream().map(item -> item.progress().state())).contains(ItemState.values());
    assertThat(items).anyMatch(PlanItem::isFlagged).anyMatch(PlanItem::urgent);
  }

  @Test
  void agreementsAreAllAlongTheRenewalClock() {
    var days = new SettingStore(database).load().renewalDays();
    var due =
        new AgreementStore(database)
            .active().stream()
                .flatMap(each -> RenewalClock.of(each, days, TODAY).due().stream())
                .map(mark -> mark.step())
                .collect(Collectors.toSet());
    assertThat(due)
        .isEqualTo(
            Set.of(
                RenewalStep.HEALTH_CHECK,
                RenewalStep.SURVEY,
                RenewalStep.PROPOSAL,
                RenewalStep.SIGNATURE));
    assertThat(new AgreementStore(database).all().stream().map(Agreement::state))
        .contains(
            AgreementState.ACTIVE,
            AgreementState.OFFERED,
            AgreementState.REPLACED,
            AgreementState.ENDED);
  }

  @Test
  void whatFollowsTheLatestSaleIsHalfDone() {
    var run = new ChecklistStore(database, new SaleActs(database)).all(null, true).getFirst();
    assertThat(run.progress().done()).isEqualTo(16).isLessThan(run.progress().all());
    assertThat(run.progress().nextDue()).isNotNull();
  }

  @Test
  void surveysAreInAllStates() {
    var surveys = new SurveyStore(database);

    assertThat(surveys.all().stream().map(Survey::state))
        .contains(
            SurveyState.PREPARED,
            SurveyState.SENT,
            SurveyState.ANSWERED,
            SurveyState.DECLINED,
            SurveyState.SKIPPED);
    assertThat(surveys.open(TODAY))
        .as("the one before a renewal stands ready, though nobody wrote it")
        .anyMatch(
            survey -> survey.state() == SurveyState.PREPARED && !surveys.all().contains(survey));
    assertThat(surveys.all().stream().flatMap(survey -> survey.answers().stream()))
        .anyMatch(answer -> answer.isLow());
  }

  @Test
  void todayHasSomethingOfEveryKind() {
    var lines = new OverviewStore(database).lines(TODAY);
    var rhythm = new ContactRhythm(new SettingStore(database).load().contactDays());
    var overdue =
        lines.stream()
            .filter(
                line ->
                    rhythm
                        .due(line.client(), line.lastOnSite(), line.lastContact(), TODAY)
                        .filter(due -> !due.isAfter(TODAY))
                        .isPresent())
            .map(line -> line.client().stage())
            .toList();
    assertThat(overdue).contains(Stage.AGREEMENT, Stage.AUDIT);
    assertThat(visits())
        .anyMatch(visit -> visit.next().isOpen() && TODAY.equals(visit.next().on()))
        .anyMatch(visit -> visit.billing() == Billing.OPEN);
    assertThat(new PlanStore(database).open(null))
        .anyMatch(item -> item.bucket() == Bucket.NOW && item.target().lastDay() != null);
  }

  @Test
  void notesDiffer() {
    var notes = visits().stream().map(VisitLine::headline).collect(Collectors.toSet());

    assertThat(notes).hasSizeGreaterThan(40).allMatch(note -> note.length() > 15);
  }

  private List<VisitLine> visits() {
    return VisitLogs.all(database);
  }

  private static List<String> told(Database database) {
    return VisitLogs.all(database).stream()
        .map(visit -> visit.on() + visit.clientName() + visit.kind() + visit.headline())
        .sorted()
        .toList();
  }
}
