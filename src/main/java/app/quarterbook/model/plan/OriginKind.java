package app.quarterbook.model.plan;

/// Where an item came from.
public enum OriginKind {
  CALL,
  APPOINTMENT,
  VISIT,
  AUDIT,
  REVIEW,
  SURVEY,
  IMPORT,
  OWN
}
