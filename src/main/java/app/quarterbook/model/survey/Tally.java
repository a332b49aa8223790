package app.quarterbook.model.survey;

/// How often the same was answered.
///
/// @param score as in {@link Answer#score()}
public record Tally(QuestionKind kind, int score, int count) {}
