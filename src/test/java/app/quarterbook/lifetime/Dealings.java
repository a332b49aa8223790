package app.quarterbook.lifetime;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.Question;
import app.quarterbook.model.survey.QuestionKind;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyId;
import app.quarterbook.model.survey.SurveyState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Invents an agreement and a survey for each year that a client is served.
final class Dealings {
  private static final int COURTED_MONTHS = 3;
  private static final int YEAR = 12;

  private final Dice dice;
  private final Prose prose;
  private final LocalDate today;
  private final List<Question> questions;

  Dealings(Dice dice, Prose prose, LocalDate today, List<Question> questions) {
    this.dice = dice;
    this.prose = prose;
    this.today = today;
    this.questions = questions;
  }

  void of(Firm firm, Consumer<Agreement> agreements, Consumer<Survey> surveys) {
    if (firm.client().stage().isProspect()) {
      return;
    }
    long fee = dice.between(30, 240) * 10L;
    var start = firm.since().plusMonths(COURTED_MONTHS);
    while (start.isBefore(firm.until())) {
      var term = new Term(start, YEAR, 60, false);
      agreements.accept(agreement(firm, term, fee));
      if (term.end().isBefore(firm.until())) {
        surveys.accept(survey(firm, term.end().minusDays(90)));
      }
      fee += fee * dice.between(0, 6) / 100;
      start = term.end();
    }
  }

  private Agreement agreement(Firm firm, Term term, long fee) {
    boolean last = !term.end().isBefore(firm.until());
    boolean parted = firm.client().stage() == Stage.PARTED;
    var size = firm.client().size();
    return Agreement.drafted(firm.client().id(), term)
        .withId(new AgreementId(dice.id(term.start())))
        .withTier(dice.any(List.of(Tier.values())))
        .withState(
            !last ? AgreementState.REPLACED : parted ? AgreementState.ENDED : AgreementState.ACTIVE)
        .withMonthlyFee(BigDecimal.valueOf(fee))
        .withWorkstations(size.workstations() == null ? 0 : size.workstations())
        .withServers(size.servers() == null ? 0 : size.servers())
        .withConditions(Conditions.NONE.withIncludedMinutes(dice.between(2, 20) * 30))
        .withSignedBy(prose.person())
        .withSignedOn(term.start().minusDays(10))
        .withEndedOn(last && parted ? firm.until() : null)
        .withEndReason(last && parted ? prose.sentence() : "")
        .withNotes(prose.sentence());
  }

  private Survey survey(Firm firm, LocalDate due) {
    var survey =
        Survey.due(firm.client().id(), null, due)
            .withId(new SurveyId(dice.id(due)))
            .prepared(questions, due);
    if (dice.chance(0.1)) {
      return survey.closed(SurveyState.SKIPPED, due.plusDays(4), prose.sentence());
    }
    return survey
        .sent(due.plusDays(1))
        .withRespondent(firm.people().isEmpty() ? "" : firm.people().getFirst().name())
        .withAnswers(survey.answers().stream().map(this::answered).toList())
        .closed(SurveyState.ANSWERED, due.plusDays(dice.between(2, 20)), "");
  }

  private Answer answered(Answer blank) {
    var kind = blank.kind();
    return kind == QuestionKind.TEXT
        ? blank.withText(prose.sentence())
        : blank.withScore(Math.max(kind.least(), kind.most() - dice.between(0, 3)));
  }
}
