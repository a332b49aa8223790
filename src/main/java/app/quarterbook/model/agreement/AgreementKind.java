package app.quarterbook.model.agreement;

/// What the client buys (DOMAIN 6).
public enum AgreementKind {
  FIXED,
  RETAINER,
  BLOCKS,
  TIME_AND_MATERIALS
}
