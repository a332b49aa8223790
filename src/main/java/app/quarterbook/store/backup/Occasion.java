package app.quarterbook.store.backup;

import java.util.Arrays;

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
  AFTER_RECOVERY,
  /// For a reason that only a newer program knows.
  OTHER;

  static Occasion of(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst().orElse(OTHER);
  }
}
