package app.quarterbook.model.agreement;

/// The three levels of service; their names on screen can be changed.
public enum Tier {
  SILVER,
  GOLD,
  PLATINUM
}
