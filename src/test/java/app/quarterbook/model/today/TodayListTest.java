package app.quarterbook.model.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.model.agreement.RenewalTick;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.billing.UsableBlock;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.overview.ClientLine;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Target;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.OpenPointId;
import app.quarterbook.model.visit.VisitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TodayListTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private final Client bakery = Client.named("Copper Lane Bakery").withStage(Stage.AGREEMENT);
  private final Client title = Client.named("Harbor Ridge Title").withStage(Stage.PROPOSAL);
  private TodayFacts facts =
      TodayFacts.NOTHING.withClients(List.of(heard(bakery, TODAY), heard(title, TODAY)));

  @Test
  void aQuietDayIsEmpty() {
    assertThat(lines()).isEmpty();
  }

  @Test
  void promisesOfTheComingWeekAndThoseWithoutADayAreShown() {
    facts =
        facts.withSteps(
            List.of(
                step("order the switch", TODAY.plusDays(7)),
                step("send the offer", TODAY.minusDays(2)),
                step("next month", TODAY.plusDays(8)),
                step("some day", null)));
    assertThat(lines())
        .extracting(line -> ((Matter.Step) line.matter()).text())
        .containsExactly("send the offer", "order the switch", "some day");
    assertThat(lines()).extracting(TodayLine::daysLeft).containsExactly(-2, 7, null);
    assertThat(lines()).extracting(TodayLine::isOverdue).containsExactly(true, false, false);
  }

  @Test
  void underAgreementOnlyAVisitOnSiteCounts() {
    heardLast(heard(bakery, TODAY.minusDays(40), TODAY.minusDays(1)));
    assertThat(only().matter())
        .isEqualTo(new Matter.Contact(bakery.id(), TODAY.minusDays(40), TODAY.minusDays(10)));
    assertThat(only().daysLeft()).isEqualTo(-10);
  }

  @Test
  void aVisitIsAnnouncedAWeekAhead() {
    heardLast(heard(bakery, TODAY.minusDays(23)));
    assertThat(only().daysLeft()).isEqualTo(7);
    heardLast(heard(bakery, TODAY.minusDays(22)));
    assertThat(lines()).isEmpty();
  }

  @Test
  void aProspectIsShownWhenTheFollowUpIsDue() {
    heardLast(heard(title, TODAY.minusDays(14)));
    assertThat(only().matter())
        .isEqualTo(new Matter.Prospect(title.id(), Stage.PROPOSAL, TODAY.minusDays(14), TODAY));
    heardLast(heard(title, TODAY.minusDays(13)));
    assertThat(lines()).isEmpty();
  }

  @Test
  void ofTheItemsInNowTheUrgentComeFirstThenTheOverdue() {
    with(
        item("calm"),
        item("late").withTarget(Target.day(TODAY.minusDays(1))),
        item("burning").withUrgent(true));
    assertThat(lines())
        .extracting(line -> ((Matter.Item) line.matter()).title())
        .containsExactly("burning", "late", "calm");
    assertThat(lines()).extracting(TodayLine::isOverdue).containsExactly(false, true, false);
  }

  @Test
  void aRenewalShowsTheStepThatIsDueAndThoseThatAreOverdue() {
    with(ending(TODAY.plusDays(75), false));
    assertThat(matters())
        .containsExactly(
            renewal(RenewalStep.HEALTH_CHECK, TODAY.minusDays(16)),
            renewal(RenewalStep.SURVEY, TODAY.plusDays(14)),
            new Matter.Notice(
                facts.agreements().getFirst().id(),
                TODAY.plusDays(15),
                TODAY.plusDays(15),
                TODAY.plusDays(75)));
    with(ending(TODAY.plusDays(121), false));
    assertThat(lines()).isEmpty();
  }

  @Test
  void aTickedStepLeavesTheList() {
    with(ending(TODAY.plusDays(75), false));
    var agreement = facts.agreements().getFirst();
    facts =
        facts.withTicks(
            List.of(
                new RenewalTick(
                    agreement.id(), TODAY.plusDays(75), RenewalStep.HEALTH_CHECK, TODAY, "")));
    assertThat(matters())
        .contains(renewal(RenewalStep.SURVEY, TODAY.plusDays(14)))
        .doesNotContain(renewal(RenewalStep.HEALTH_CHECK, TODAY.minusDays(16)))
        .filteredOn(Matter::isTickable)
        .hasSize(1);
  }

  @Test
  void aLapsedAgreementStaysUntilItIsDealtWithAndAnEndlessOneGoesOn() {
    with(ending(TODAY.minusDays(5), false));
    assertThat(only().isOverdue()).isTrue();
    assertThat(only().matter().isTickable()).isFalse();
    with(ending(TODAY.minusDays(5), true));
    assertThat(lines()).isEmpty();
  }

  @Test
  void surveysShowTwoWeeksAhead() {
    facts =
        facts.withSurveys(
            List.of(
                Survey.due(bakery.id(), null, TODAY.plusDays(14)),
                Survey.due(bakery.id(), null, TODAY.plusDays(15))));
    assertThat(only().daysLeft()).isEqualTo(14);
  }

  @Test
  void aSurveyStandsForTheStepToARenewalThatItIs() {
    with(ending(TODAY.plusDays(75), false));
    facts = facts.withSurveys(List.of(Survey.due(bakery.id(), null, TODAY.plusDays(14))));
    assertThat(matters())
        .doesNotContain(renewal(RenewalStep.SURVEY, TODAY.plusDays(14)))
        .contains(renewal(RenewalStep.HEALTH_CHECK, TODAY.minusDays(16)))
        .filteredOn(Matter.Ask.class::isInstance)
        .hasSize(1);
  }

  @Test
  void whatWasPutOffComesBackOnItsDay() {
    with(item("calm"));
    var subject = only().matter().subject();
    facts = facts.withSnoozed(Map.of(subject, TODAY.plusDays(1)));
    assertThat(only().snoozedUntil()).isEqualTo(TODAY.plusDays(1));
    facts = facts.withSnoozed(Map.of(subject, TODAY));
    assertThat(only().isSnoozed()).isFalse();
  }

  @Test
  void groupsComeInTheOrderOfTheDay() {
    facts =
        new TodayFacts(
            List.of(heard(bakery, TODAY.minusDays(60)), heard(title, TODAY.minusDays(60))),
            List.of(step("call", TODAY)),
            List.of(),
            List.of(),
            List.of(item("calm")),
            List.of(ending(TODAY.plusDays(110), true)),
            List.of(),
            List.of(Survey.due(bakery.id(), null, TODAY)),
            List.of(new TodayFacts.Unbilled(bakery.id(), 3, 240)),
            List.of(),
            null,
            2,
            Map.of());
    assertThat(lines()).extracting(line -> line.matter().group()).containsExactly(Group.values());
    assertThat(lines()).extracting(line -> line.matter().subject()).doesNotHaveDuplicates();
  }

  @Test
  void anOpenPointIsShownAWeekAheadOfItsDay() {
    facts = facts.withPoints(List.of(point(TODAY.plusDays(8))));
    assertThat(lines()).isEmpty();
    facts = facts.withPoints(List.of(point(TODAY.plusDays(7))));
    assertThat(only().matter()).isInstanceOf(Matter.Point.class);
    assertThat(only().matter().isTickable()).isTrue();
    assertThat(only().daysLeft()).isEqualTo(7);
  }

  @Test
  void prepaidTimeIsToldWhenLittleIsLeftOfAllBlocksOrWhenItEndsUnused() {
    var old = block(600, TODAY.plusDays(400));
    var soon = block(600, TODAY.plusDays(31));
    facts = facts.withPrepaid(List.of(new UsableBlock(old, 241), new UsableBlock(soon, 0)));
    assertThat(lines()).isEmpty();
    facts = facts.withPrepaid(List.of(new UsableBlock(old, 240), new UsableBlock(soon, 0)));
    assertThat(only().matter()).isEqualTo(new Matter.PrepaidLow(bakery.id(), 240));
    var ending = block(600, TODAY.plusDays(30));
    facts = facts.withPrepaid(List.of(new UsableBlock(ending, 400)));
    assertThat(only().matter())
        .isEqualTo(new Matter.PrepaidEnds(bakery.id(), 400, TODAY.plusDays(30)));
  }

  private Block block(int minutes, LocalDate lastDay) {
    return new Block(
        BlockId.next(),
        bakery.id(),
        TODAY.minusDays(30),
        minutes,
        lastDay,
        BigDecimal.ZERO,
        "",
        null);
  }

  @Test
  void aStepOfAChecklistIsShownAWeekAheadAmongThePromises() {
    facts =
        facts
            .withChecks(List.of(check(TODAY.plusDays(8)), check(TODAY.plusDays(3))))
            .withSteps(List.of(step("call", TODAY.plusDays(1)), step("ask", TODAY.plusDays(5))));
    assertThat(lines()).extracting(TodayLine::daysLeft).containsExactly(1, 3, 5);
    assertThat(lines().get(1).matter()).isInstanceOf(Matter.Check.class);
    assertThat(lines().get(1).matter().isTickable()).isTrue();
  }

  /// 60 days before 13 May 2026 is Saturday, 14 March; 10 March is a Tuesday.
  @Test
  void ofANoticeDayAtAWeekendTheBusinessDayBeforeIsTold() {
    with(ending(LocalDate.of(2026, 5, 13), false));
    var notice =
        matters().stream()
            .filter(Matter.Notice.class::isInstance)
            .map(Matter.Notice.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(notice.due()).isEqualTo("2026-03-13");
    assertThat(notice.last()).isEqualTo("2026-03-14");
  }

  private Matter.Renewal renewal(RenewalStep step, LocalDate due) {
    var agreement = facts.agreements().getFirst();
    return new Matter.Renewal(agreement.id(), step, due, agreement.term().end());
  }

  private TodayFacts.DueCheck check(LocalDate due) {
    return new TodayFacts.DueCheck(
        StepId.next(), ChecklistId.next(), bakery.id(), "Sale", "collect the form", due);
  }

  private TodayFacts.DuePoint point(LocalDate due) {
    return new TodayFacts.DuePoint(
        OpenPointId.next(), VisitId.next(), bakery.id(), "label the rack", due);
  }

  @Test
  void aForgottenTimerComesFirstAndCapturesNeedNoClient() {
    var since = TODAY.minusDays(1).atTime(17, 10);
    var visit = VisitId.next();
    with(item("calm"));
    facts = facts.withTimer(new TodayFacts.TimerLeft(visit, bakery.id(), since)).withCaptures(3);
    assertThat(matters())
        .startsWith(new Matter.TimerLeft(visit, since), new Matter.Captures(3))
        .hasSize(3);
    assertThat(lines().get(0).isOverdue()).isTrue();
    assertThat(lines().get(1).client()).isNull();
  }

  private List<TodayLine> lines() {
    return TodayList.of(facts, Settings.USUAL, TODAY);
  }

  private List<Matter> matters() {
    return lines().stream().map(TodayLine::matter).toList();
  }

  private TodayLine only() {
    assertThat(lines()).hasSize(1);
    return lines().getFirst();
  }

  private void with(PlanItem... items) {
    facts = facts.withNow(List.of(items));
  }

  private void with(Agreement agreement) {
    facts = facts.withAgreements(List.of(agreement));
  }

  private void heardLast(ClientLine heard) {
    facts = facts.withClients(List.of(heard));
  }

  private static ClientLine heard(Client client, LocalDate on) {
    return heard(client, on, on);
  }

  private static ClientLine heard(Client client, LocalDate onSite, LocalDate contact) {
    return new ClientLine(client, onSite, contact, 0, null, null, BigDecimal.ZERO);
  }

  private TodayFacts.OpenStep step(String text, @Nullable LocalDate on) {
    return new TodayFacts.OpenStep(VisitId.next(), bakery.id(), new NextStep(text, on, false));
  }

  private PlanItem item(String title) {
    return PlanItem.titled(bakery.id(), title, Bucket.NOW, TODAY.minusDays(30));
  }

  private Agreement ending(LocalDate end, boolean autoRenew) {
    return Agreement.drafted(bakery.id(), new Term(end.minusMonths(12), 12, 60, autoRenew))
        .withState(AgreementState.ACTIVE);
  }
}
