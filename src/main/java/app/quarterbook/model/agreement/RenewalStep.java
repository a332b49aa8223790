package app.quarterbook.model.agreement;

/// What is to be done on the way to a renewal (DOMAIN 7), in this order.
public enum RenewalStep {
  HEALTH_CHECK,
  SURVEY,
  PROPOSAL,
  SIGNATURE,
  RENEWAL
}
