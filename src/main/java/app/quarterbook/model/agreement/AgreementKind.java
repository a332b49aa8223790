package app.quarterbook.model.agreement;

/// What the client buys (DOMAIN 6).
public enum AgreementKind {
  FIXED,
  RETAINER,
  BLOCKS,
  TIME_AND_MATERIALS;

  /// Whether its fee comes in every month, as monthly revenue counts it (DOMAIN 9).
  public boolean isRecurring() {
    return this == FIXED || this == RETAINER;
  }
}
