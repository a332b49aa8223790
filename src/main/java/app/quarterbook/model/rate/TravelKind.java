package app.quarterbook.model.rate;

/// The ways in which travel can be charged, as they are chosen from.
public enum TravelKind {
  NONE,
  PER_TRIP,
  DISTANCE,
  TIME
}
