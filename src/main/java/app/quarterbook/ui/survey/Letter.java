package app.quarterbook.ui.survey;

import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.text.Text;
import java.util.stream.Collectors;

/// The questions of a survey as the text of an e-mail.
final class Letter {
  private Letter() {}

  static String of(Survey survey) {
    var questions =
        survey.answers().stream().map(Letter::question).collect(Collectors.joining("\n\n"));
    return questions.isEmpty()
        ? ""
        : Text.of("survey.letter.greeting")
            + "\n\n"
            + questions
            + "\n\n"
            + Text.of("survey.letter.thanks");
  }

  private static String question(Answer answer) {
    return Text.of(
        "survey.letter.question", answer.position() + 1, answer.question(), Text.of(answer.kind()));
  }
}
