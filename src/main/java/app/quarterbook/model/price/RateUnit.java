package app.quarterbook.model.price;

/// What a price on the rate card is for.
public enum RateUnit {
  HOUR,
  MONTH,
  ONCE
}
