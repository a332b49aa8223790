package app.quarterbook.model.intake;

import app.quarterbook.model.Check;
import app.quarterbook.model.Ids;
import java.util.UUID;

/// Remembers that a row of a file became a record, so that the next import knows it again.
///
/// @param target what kind of record it became
/// @param origin the row's identity in its file: a folded name, or client, date and time
/// @param record the record's id; the record may have been deleted since
/// @param digest which file layout it came from and what stood in each field
public record Mark(UUID id, String target, String origin, UUID record, String digest) {
  public Mark {
    Check.text("target", target, 20);
    Check.text("origin", origin, 2000);
    Check.text("digest", digest, 1000);
  }

  public static Mark of(String target, String origin, UUID record, String digest) {
    return new Mark(Ids.next(), target, origin, record, digest);
  }

  /// The same mark after the row was read again with other values.
  public Mark seen(UUID record, String digest) {
    return new Mark(id, target, origin, record, digest);
  }
}
