package app.quarterbook.store;

import java.time.Instant;
import java.util.Optional;

/// What can be done about a damaged workbook.
///
/// @param way how it is put right
/// @param backup when the backup was made on which the change log goes on; empty where it goes on
///     from something else
/// @param changes how many saved changes the log puts on top
/// @param missing how many saved changes are nowhere to be found
public record Prospect(Way way, Optional<Instant> backup, long changes, long missing) {
  /// How a workbook is put right.
  public enum Way {
    /// Nothing is wrong with it.
    SOUND,
    /// The database is whole and the present one; what vouches for it is made anew.
    VOUCH,
    /// A backup and the change log on top.
    BACKUP,
    /// The change log alone, which holds every change there ever was.
    LOG,
    /// An older copy of the database and the change log on top.
    COPY,
    /// Nothing is left to put it together from.
    NONE
  }
}
