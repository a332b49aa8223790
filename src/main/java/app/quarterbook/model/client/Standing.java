package app.quarterbook.model.client;

/// The outcome of weighing a client (DOMAIN 10).
public enum Standing {
  UNDECIDED,
  KEEP,
  FIX,
  LET_GO
}
