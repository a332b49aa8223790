package app.quarterbook.store.backup;

/// Why a backup was made.
public enum Occasion {
  /// At the start, each hour and at the end, where something had changed.
  ROUTINE,
  ASKED_FOR,
  BEFORE_IMPORT,
  /// Before a client with much on it is deleted or merged away.
  BEFORE_DELETING,
  BEFORE_MIGRATION,
  BEFORE_RESTORE,
  AFTER_RECOVERY
}
