package app.quarterbook.ui.survey;

import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.QuestionKind;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The fields of a survey while its answers are keyed in: one for each question.
final class SurveyForm {
  final Draft<Survey> draft;
  final Field<String> respondent;
  final List<Answer> questions;
  private final Map<Integer, Field<@Nullable Integer>> scores = new LinkedHashMap<>();
  private final Map<Integer, Field<String>> texts = new LinkedHashMap<>();

  SurveyForm(Survey survey) {
    draft = new Draft<>(survey);
    respondent = draft.text("respondent", Survey::respondent, Survey::withRespondent);
    questions = survey.answers();
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).kind() == QuestionKind.TEXT) {
        texts.put(i, text(i));
      } else {
        scores.put(i, score(i));
      }
    }
  }

  Map<Integer, Field<@Nullable Integer>> scores() {
    return scores;
  }

  Map<Integer, Field<String>> texts() {
    return texts;
  }

  /// Whether this form asks what the survey asks.
  boolean fits(Survey survey) {
    return questions.stream()
        .map(Answer::question)
        .toList()
        .equals(survey.answers().stream().map(Answer::question).toList());
  }

  private Field<@Nullable Integer> score(int index) {
    return draft.choice(
        "answer" + index,
        survey -> survey.answers().get(index).score(),
        (survey, score) -> with(survey, index, answer -> answer.withScore(score)));
  }

  private Field<String> text(int index) {
    return draft.text(
        "answer" + index,
        survey -> survey.answers().get(index).text(),
        (survey, text) -> with(survey, index, answer -> answer.withText(text)));
  }

  private static Survey with(Survey survey, int index, UnaryOperator<Answer> change) {
    var answers = new ArrayList<>(survey.answers());
    answers.set(index, change.apply(answers.get(index)));
    return survey.withAnswers(answers);
  }
}
