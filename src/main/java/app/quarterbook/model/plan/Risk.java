package app.quarterbook.model.plan;

/// What is at stake when the item is left undone.
public enum Risk {
  HIGH,
  MEDIUM,
  LOW
}
