package app.quarterbook.model.client;

/// How far the relationship has come (DOMAIN 2), from the first call to a signed agreement, or to
/// its end.
public enum Stage {
  LEAD,
  QUALIFIED,
  APPOINTMENT,
  AUDIT,
  PROVING_GROUND,
  PROPOSAL,
  AGREEMENT,
  PARTED,
  LOST;

  /// Whether the relationship is over: nobody is waiting for a visit, and a reason was asked for.
  public boolean isOver() {
    return this == PARTED || this == LOST;
  }

  public boolean isProspect() {
    return this != AGREEMENT && !isOver();
  }
}
