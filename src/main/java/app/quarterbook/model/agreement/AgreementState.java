package app.quarterbook.model.agreement;

/// Where an agreement stands in its life.
public enum AgreementState {
  DRAFT,
  OFFERED,
  ACTIVE,
  EXPIRED,
  REPLACED,
  ENDED
}
