package app.quarterbook.model.survey;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;

/// A question that new surveys ask.
///
/// @param position order in the survey, from 0
/// @param active whether new surveys ask it
@RecordBuilder
public record Question(QuestionId id, int position, String text, QuestionKind kind, boolean active)
    implements QuestionBuilder.With {
  public Question {
    text = Check.required("text", text, 1000);
  }
}
