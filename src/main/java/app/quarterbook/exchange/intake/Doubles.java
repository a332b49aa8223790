package app.quarterbook.exchange.intake;

/// What to do with a record whose like came earlier in the same file: put what is new in it to the
/// first, or leave it out.
public enum Doubles {
  MERGE,
  LEAVE_OUT
}
