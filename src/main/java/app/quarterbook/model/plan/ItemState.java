package app.quarterbook.model.plan;

/// Where an item stands.
public enum ItemState {
  OPEN,
  DOING,
  DONE,
  DROPPED
}
