package app.quarterbook.model.visit;

/// A part of a visit that time is taken for (DOMAIN 4).
public enum Leg {
  TRAVEL_OUT,
  WORK,
  TRAVEL_BACK,
  BREAK
}
