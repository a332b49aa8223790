package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.RenewalMark;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.model.agreement.RenewalTick;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Rhythm;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveyStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC));
  private final SurveyStore store = new SurveyStore(database);
  private final RenewalStore renewals = new RenewalStore(database);
  private final QuestionStore questions = new QuestionStore(database);
  private final ClientStore clients = new ClientStore(database);
  private final Client client = Client.named("Larkspur Dental");

  /// Ends on 2026-09-01: the survey is due on 2026-06-03.
  private final Agreement agreement =
      Agreement.drafted(client.id(), new Term(LocalDate.of(2025, 9, 1), 12, 60, false))
          .withState(AgreementState.ACTIVE);

  @BeforeEach
  void underAgreement() {
    clients.save(client);
    new AgreementStore(database).save(agreement);
    questions.addDefaults();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theReminderOfARenewalIsWorkedOutAndNotWritten() {
    var reminder = reminder();

    assertThat(reminder.dueOn()).isEqualTo("2026-06-03");
    assertThat(reminder.agreement()).isEqualTo(agreement.id());
    assertThat(store.find(reminder.id())).contains(reminder);
    assertThat(store.open(TODAY)).containsExactly(reminder);
    assertThat(store.open(TODAY.minusDays(13))).isEmpty();
    assertThat(store.all()).isEmpty();
  }

  @Test
  void theSurveyOfARenewalStandsReadyFromItsDayOnAndSoItDoesAfterAnUndo() {
    var reminder = reminder();
    assertThat(reminder.state()).isEqualTo(SurveyState.PREPARED);
    assertThat(reminder.answers()).hasSameSizeAs(questions.all());
    assertThat(store.all()).as("nothing is written").isEmpty();

    store.save(reminder.sent(TODAY));
    database.journal().undo();

    assertThat(store.open(TODAY)).containsExactly(reminder);
    assertThat(store.all()).isEmpty();
  }

  @Test
  void whoWasAskedNeedNotBeAskedAgainBeforeTheRenewal() {
    assertThat(survey().state()).isEqualTo(RenewalMark.State.DUE);

    store.save(reminder().sent(TODAY));
    assertThat(survey().tick()).isNotNull();
    assertThat(renewals.active()).hasSize(1);
    store.save(store.all().getFirst().closed(SurveyState.ANSWERED, TODAY, ""));
    assertThat(renewals.active()).hasSize(1);

    database.journal().undo();
    database.journal().undo();
    assertThat(survey().state()).isEqualTo(RenewalMark.State.DUE);
  }

  @Test
  void aStepIsTickedOnceByWhomAndWhenAndOpenedAgain() {
    renewals.tick(agreement.id(), RenewalStep.HEALTH_CHECK, "Robin");
    renewals.tick(agreement.id(), RenewalStep.HEALTH_CHECK, "Ada");

    assertThat(renewals.active())
        .containsExactly(
            new RenewalTick(
                agreement.id(), agreement.term().end(), RenewalStep.HEALTH_CHECK, TODAY, "Robin"));
    renewals.untick(agreement.id(), RenewalStep.HEALTH_CHECK);
    assertThat(renewals.active()).isEmpty();
    database.journal().undo();
    assertThat(renewals.active()).hasSize(1);
    database.journal().undo();
    assertThat(renewals.active()).isEmpty();
  }

  @Test
  void undoingTheFirstActLeavesTheSameReminder() {
    var reminder = reminder();
    store.save(reminder.withRespondent("D. Okafor"));
    assertThat(store.reminders()).isEmpty();

    database.journal().undo();

    assertThat(store.open(TODAY)).containsExactly(reminder);
  }

  @Test
  void answersComeBackAndCloseTheSurvey() {
    var prepared = reminder().prepared(questions.all(), TODAY);
    store.save(prepared);
    var scored =
        prepared.answers().stream()
            .map(
                answer ->
                    answer.kind().most() < 0 ? answer.withText("fewer calls") : answer.withScore(2))
            .toList();
    var answered =
        prepared
            .withAnswers(scored)
            .withRespondent("D. Okafor")
            .closed(SurveyState.ANSWERED, TODAY, "");

    store.save(answered);

    assertThat(store.find(answered.id())).contains(answered);
    assertThat(store.of(client.id())).containsExactly(answered);
    assertThat(store.open(TODAY)).isEmpty();
    assertThat(store.reminders()).extracting(Survey::dueOn).containsExactly(TODAY.plusYears(1));
  }

  @Test
  void aClientsOwnRhythmComesBeforeTheUsualOne() {
    clients.save(client.withRhythm(Rhythm.USUAL.withSurveyMonths(3)));

    assertThat(reminder().dueOn()).isEqualTo("2025-12-01");
  }

  @Test
  void theUsualQuestionsAreAddedOnce() {
    questions.addDefaults();

    assertThat(questions.all()).hasSize(9).first().extracting("position").isEqualTo(0);
  }

  @Test
  void questionsChangeOrderInOneStep() {
    var before = questions.all();
    questions.order(before.reversed());
    assertThat(questions.all().getFirst().text()).isEqualTo(before.getLast().text());

    database.journal().undo();

    assertThat(questions.all()).isEqualTo(before);
  }

  private Survey reminder() {
    assertThat(store.reminders()).hasSize(1);
    return store.reminders().getFirst();
  }

  private RenewalMark survey() {
    return renewals.clock(agreement).mark(RenewalStep.SURVEY);
  }
}
