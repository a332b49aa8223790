package app.quarterbook.ui.survey;

import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.wording.Blanks;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.text.Text;
import java.util.Map;
import java.util.stream.Collectors;

/// The questions of a survey as the text of an e-mail to the client, in the consultant's words.
///
/// @param name of the person who decides there; empty where unknown
/// @param renewal the day the agreement's term is over, as it is written; empty where it is about
///     no renewal
/// @param me who asks; may be empty
record Letter(String client, String name, String renewal, String me) {
  private static final String QUESTIONS = "questions";

  /// The text that is filled in: ahead of a renewal it is another one.
  WordingKey wording() {
    return renewal.isEmpty() ? WordingKey.SURVEY_LETTER : WordingKey.RENEWAL_LETTER;
  }

  /// The letter; empty before the questions are prepared. Questions for which the text has no place
  /// stand at its end.
  String of(Survey survey, String text) {
    var questions =
        survey.answers().stream().map(Letter::question).collect(Collectors.joining("\n\n"));
    if (questions.isEmpty()) {
      return "";
    }
    var whole = Blanks.has(text, QUESTIONS) ? text : text.strip() + "\n\n{questions}";
    return Blanks.fill(
            whole,
            Map.of(
                "client", client, "name", name, "renewal", renewal, "me", me, QUESTIONS, questions))
        .strip();
  }

  private static String question(Answer answer) {
    return Text.of(
        "survey.letter.question", answer.position() + 1, answer.question(), Text.of(answer.kind()));
  }
}
