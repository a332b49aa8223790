package app.quarterbook.exchange;

/// What an import would do, or did, with one record of a file.
public enum Result {
  NEW,
  SAME,
  CHANGED,
  DOUBLE,
  PROBLEM
}
