package app.quarterbook.model.visit;

/// What kind of contact it was (DOMAIN 4).
public enum VisitKind {
  FIRST_CALL,
  SALES_APPOINTMENT,
  AUDIT,
  ON_SITE,
  REMOTE,
  EMERGENCY,
  DROP_BY,
  PHONE,
  EMAIL,
  REVIEW
}
