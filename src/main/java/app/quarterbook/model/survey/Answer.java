package app.quarterbook.model.survey;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// A question as it was asked in one survey, and what was answered.
///
/// @param score 1–5 for a rating, 0–10 for a recommendation, 0 no / 1 unsure / 2 yes for an intent;
/// null while unanswered and for words
/// @param text the words; empty where there are none
@RecordBuilder
public record Answer(
    int position, String question, QuestionKind kind, @Nullable Integer score, String text)
    implements AnswerBuilder.With {
  public Answer {
    question = Check.required("question", question, 1000);
    text = Check.text("text", text, 100_000);
    if (score != null && (score < kind.least() || score > kind.most())) {
      throw new Unsound("score", "problem.score", kind.least(), kind.most());
    }
  }

  /// The place for an answer to a question, copied so that later edits of the question leave this
  /// survey alone.
  public static Answer to(Question question, int position) {
    return new Answer(position, question.text(), question.kind(), null, "");
  }

  /// Whether this answer asks for a follow-up: a rating of 1 or 2, a recommendation of 0–6, an
  /// intent of "no" or "unsure" (DOMAIN 7).
  public boolean isLow() {
    return score != null && score <= kind.low();
  }
}
