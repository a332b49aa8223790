package app.quarterbook.model.plan;

/// Whether an item's target is a day or the quarter that holds the day.
public enum TargetKind {
  NONE,
  QUARTER,
  DAY
}
