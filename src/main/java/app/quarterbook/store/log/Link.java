package app.quarterbook.store.log;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Volume;
import java.io.IOException;
import java.nio.file.Path;

/// One segment as it was found.
///
/// @param last the commit that its last whole record leads to; the base where it has none
/// @param end behind that record
/// @param before where that record begins
record Link(Path file, SegmentHeader header, long last, long end, long before) {

  /// Looks whose a segment is, and at nothing in it.
  ///
  /// @throws app.quarterbook.store.disk.DamagedFile if it does not say whose it is
  static Link look(Volume volume, Path file, DataKey key) throws IOException {
    try (var reader = new SegmentReader(volume.look(file), key, file)) {
      return new Link(file, reader.header(), reader.last(), 0, 0);
    }
  }

  /// One of which nothing counts behind a commit, and where the rest ends is not looked for.
  Link upTo(long sequence) {
    return new Link(file, header, sequence, end, before);
  }

  /// Reads a segment from end to end.
  ///
  /// @throws app.quarterbook.store.disk.DamagedFile if it does not say whose it is
  static Link read(Volume volume, Path file, DataKey key) throws IOException {
    try (var reader = new SegmentReader(volume.look(file), key, file)) {
      long before = reader.position();
      long at = before;
      while (reader.next().isPresent()) {
        before = at;
        at = reader.position();
      }
      return new Link(file, reader.header(), reader.last(), at, before);
    }
  }
}
