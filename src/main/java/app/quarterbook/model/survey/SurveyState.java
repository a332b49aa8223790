package app.quarterbook.model.survey;

/// Where a survey stands.
public enum SurveyState {
  DUE,
  PREPARED,
  SENT,
  ANSWERED,
  DECLINED,
  SKIPPED
}
