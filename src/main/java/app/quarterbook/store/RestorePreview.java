package app.quarterbook.store;

import app.quarterbook.store.backup.Backup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would change if the workbook became again what it was in a backup.
///
/// @param changes the tables whose number of rows would be another
/// @param lost what is there now and would not be, the newest first
/// @param regained what is not there now and would be again, the newest first
public record RestorePreview(Backup backup, List<Change> changes, Things lost, Things regained) {

  /// @param now how many rows there are
  /// @param then how many there would be
  public record Change(Rows rows, long now, long then) {}

  /// A client, or one of its visits.
  ///
  /// @param visitedOn null for the client itself
  public record Thing(String client, @Nullable LocalDate visitedOn) {}

  /// Clients and visits.
  ///
  /// @param newest a few of them
  /// @param all how many there are
  public record Things(List<Thing> newest, int all) {}
}
