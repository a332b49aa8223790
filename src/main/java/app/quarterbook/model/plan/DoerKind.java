package app.quarterbook.model.plan;

/// Who does an item.
public enum DoerKind {
  ME,
  CLIENT,
  EXPERT
}
