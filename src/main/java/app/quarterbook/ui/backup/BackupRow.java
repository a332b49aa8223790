package app.quarterbook.ui.backup;

import java.time.Instant;

/// A backup as a line of the list.
///
/// @param name of its file
/// @param occasion text key of why it was made
/// @param bytes of the whole file
record BackupRow(
    String name,
    Instant madeAt,
    String occasion,
    long clients,
    long visits,
    long bytes,
    Standing standing) {

  /// What is known of it.
  enum Standing {
    /// It was opened and read through when it was made.
    VERIFIED,
    /// It was read through again since this list was opened.
    CHECKED,
    DAMAGED
  }

  BackupRow with(Standing now) {
    return new BackupRow(name, madeAt, occasion, clients, visits, bytes, now);
  }
}
