package app.quarterbook.model.checklist;

import app.quarterbook.model.Check;

/// When a step is called for: only where a question about the whole checklist is answered so, as
/// "Paid by" with "card". Nothing or a half means: in any case.
public record Choice(String question, String answer) {
  public static final Choice ALWAYS = new Choice("", "");

  public Choice {
    question = Check.text("question", question, 200).strip();
    answer = Check.text("answer", answer, 200).strip();
  }

  /// Whether the step is called for in any case.
  public boolean isAlways() {
    return question.isEmpty() || answer.isEmpty();
  }

  public Choice withQuestion(String other) {
    return new Choice(other, answer);
  }

  public Choice withAnswer(String other) {
    return new Choice(question, other);
  }
}
