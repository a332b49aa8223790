package app.quarterbook.ui.backup;

import java.util.List;

/// What would change by a restore, ready to be read.
///
/// @param from where the file lies; empty for one of the backups in the list
/// @param made when the backup was made
/// @param changes the lists that would be longer or shorter
/// @param lost what would not be there any more; empty for nothing
/// @param regained what would be there again; empty for nothing
record PreviewLines(
    String from, String made, List<Count> changes, List<String> lost, List<String> regained) {

  /// @param what the list's name
  record Count(String what, long now, long then) {}

  boolean changesNothing() {
    return changes.isEmpty() && lost.isEmpty() && regained.isEmpty();
  }
}
