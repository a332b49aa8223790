package app.quarterbook.model.plan;

/// When an item is to be done: committed for this quarter, likely next quarter, or later.
public enum Bucket {
  NOW,
  NEXT,
  LATER
}
