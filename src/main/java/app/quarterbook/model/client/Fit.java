package app.quarterbook.model.client;

/// How a client's size compares with the sweet spot.
public enum Fit {
  UNKNOWN,
  TOO_SMALL,
  SWEET_SPOT,
  TOO_LARGE
}
