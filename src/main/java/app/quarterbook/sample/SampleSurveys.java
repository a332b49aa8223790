package app.quarterbook.sample;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.QuestionKind;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyState;
import app.quarterbook.store.Database;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.QuestionStore;
import app.quarterbook.store.RenewalStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.SurveyStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The sample's surveys in every state: two with answers, one of them unhappy; a reminder is left
/// to be worked out.
final class SampleSurveys {
  private static final int[] HAPPY = {5, 5, 4, 5, 4, 4, 0, 9, 2};
  private static final int[] CONTENT = {4, 4, 4, 3, 4, 4, 0, 8, 2};
  private static final int[] UNHAPPY = {3, 2, 3, 4, 3, 2, 0, 6, 1};

  private static final int LATE = 5;

  private final SurveyStore surveys;
  private final RenewalStore renewals;
  private final String me;
  private final QuestionStore questions;
  private final PersonStore people;
  private final LocalDate today;
  private final List<String> wishes = Lines.of("sample.wishes");

  SampleSurveys(Database database, LocalDate today) {
    surveys = new SurveyStore(database);
    renewals = new RenewalStore(database);
    me = new SettingStore(database).load().consultant().name();
    questions = new QuestionStore(database);
    people = new PersonStore(database);
    this.today = today;
  }

  void fill(List<Client> clients, Map<Client, Agreement> agreements) {
    var dental = clients.get(0);
    var clinic = clients.get(1);
    var brewer = clients.get(3);
    var vet = clients.get(4);
    var insurer = clients.get(5);
    surveys.save(prepared(dental, id(agreements, dental), 47).sent(today.minusDays(40)));
    answered(dental, null, 410, HAPPY, 0);
    answered(clinic, null, 300, CONTENT, 1);
    answered(brewer, id(agreements, brewer), 66, UNHAPPY, 2);
    answered(vet, null, 120, HAPPY, 3);
    surveys.save(prepared(insurer, null, 3));
    surveys.save(
        prepared(insurer, null, 190)
            .closed(SurveyState.DECLINED, today.minusDays(180), wishes.get(4)));
    surveys.save(
        Survey.due(clients.get(11).id(), null, today.minusDays(120))
            .closed(SurveyState.SKIPPED, today.minusDays(110), wishes.get(5)));
    agreements.values().stream().filter(Agreement::isActive).forEach(this::tickOld);
  }

  /// What is long over was done; what is late by some days shows what that looks like.
  private void tickOld(Agreement agreement) {
    var clock = renewals.clock(agreement);
    if (clock.daysLeft() >= 0) {
      clock.asking().stream()
          .filter(mark -> clock.daysOver(mark) > LATE)
          .forEach(mark -> renewals.tick(agreement.id(), mark.step(), me));
    }
  }

  private void answered(
      Client client, @Nullable AgreementId agreement, int dueAgo, int[] scores, int wish) {
    var survey = prepared(client, agreement, dueAgo).sent(today.minusDays(dueAgo - 2L));
    var answers =
        survey.answers().stream().map(answer -> answer(answer, scores, wishes.get(wish))).toList();
    surveys.save(
        survey
            .withAnswers(answers)
            .withRespondent(people.of(client.id()).getFirst().name())
            .closed(SurveyState.ANSWERED, today.minusDays(dueAgo - 9L), ""));
  }

  private static Answer answer(Answer blank, int[] scores, String wish) {
    return blank.kind() == QuestionKind.TEXT
        ? blank.withText(wish)
        : blank.withScore(scores[blank.position()]);
  }

  private Survey prepared(Client client, @Nullable AgreementId agreement, int dueAgo) {
    var due = today.minusDays(dueAgo);
    return Survey.due(client.id(), agreement, due).prepared(questions.all(), due);
  }

  private static AgreementId id(Map<Client, Agreement> agreements, Client client) {
    return Objects.requireNonNull(agreements.get(client)).id();
  }
}
