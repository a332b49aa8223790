package app.quarterbook.model.client;

/// What is coming up in a client's business.
public enum HorizonKind {
  HIRING,
  LOCATION,
  MERGER,
  INDUSTRY,
  LEASE,
  AUDIT,
  OTHER
}
