package app.quarterbook.search;

import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Findable;
import app.quarterbook.store.FindableStore;
import java.util.List;
import java.util.OptionalLong;

/// Reads the whole workbook for the index, slice by slice, so that whatever else wants to read or
/// write in between never waits long. The clients come first: everything else is told by their
/// names.
public final class Build {
  /// How much is read at once, in rows.
  private static final int SLICE = 500;

  private final FindableStore store;
  private int kind;
  private OptionalLong from = OptionalLong.empty();
  private long read;
  private long all = -1;

  /// @param things none where all have been read
  /// @param share how much has been read, 0 to 1
  public record Slice(List<Findable> things, double share) {
    public boolean isEmpty() {
      return things.isEmpty();
    }
  }

  public Build(FindableStore store) {
    this.store = store;
  }

  /// The next things.
  public Slice next() {
    if (all < 0) {
      all = store.count();
    }
    while (kind < FindKind.values().length) {
      var stretch = store.next(FindKind.values()[kind], from, SLICE);
      from = stretch.next();
      if (from.isEmpty()) {
        kind++;
      }
      var things = stretch.things();
      if (!things.isEmpty()) {
        read += things.size();
        return new Slice(things, share());
      }
    }
    return new Slice(List.of(), 1);
  }

  private double share() {
    return all <= 0 ? 0 : Math.min(1, (double) read / all);
  }
}
