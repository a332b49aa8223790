package app.quarterbook.model.visit;

/// What kind of contact it was (DOMAIN 4).
public enum VisitKind {
  FIRST_CALL(false),
  SALES_APPOINTMENT(true),
  AUDIT(true),
  ON_SITE(true),
  REMOTE(false),
  EMERGENCY(true),
  DROP_BY(false),
  PHONE(false),
  EMAIL(false),
  REVIEW(true);

  private final boolean onSite;

  VisitKind(boolean onSite) {
    this.onSite = onSite;
  }

  /// Whether it counts as a visit on site in a client's rhythm; calls, e-mails and drop-bys count
  /// as contact only.
  public boolean isOnSite() {
    return onSite;
  }
}
