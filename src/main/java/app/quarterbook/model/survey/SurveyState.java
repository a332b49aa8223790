package app.quarterbook.model.survey;

/// Where a survey stands.
public enum SurveyState {
  DUE,
  PREPARED,
  SENT,
  ANSWERED,
  DECLINED,
  SKIPPED;

  /// Whether something is still to be done.
  public boolean isOpen() {
    return this == DUE || this == PREPARED || this == SENT;
  }
}
