package app.quarterbook.model.client;

/// Whether the outsider is somebody to call in, or somebody to buy from.
public enum ExpertKind {
  EXPERT,
  VENDOR
}
