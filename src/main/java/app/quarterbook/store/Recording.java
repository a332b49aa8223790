package app.quarterbook.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What one transaction does to the journaled tables, told row by row by {@link JournalTrigger}.
/// Several changes of one row become one.
final class Recording {
  /// The transaction that is under way; unbound outside of one, where nothing may be written.
  static final ScopedValue<Recording> CURRENT = ScopedValue.newInstance();

  private record Key(Rows table, UUID row) {}

  private final Map<Key, Change> changes = new LinkedHashMap<>();
  private final Map<Rows, Digest> digests = new EnumMap<>(Rows.class);
  private final Set<Rows> touched = EnumSet.noneOf(Rows.class);

  /// @param digest by how much the table's digest changes with it
  void add(Change change, Digest digest) {
    touched.add(change.table());
    digests.merge(change.table(), digest, Digest::plus);
    var key = new Key(change.table(), change.row());
    var earlier = changes.get(key);
    if (earlier == null) {
      changes.put(key, change);
    } else {
      earlier
          .then(change)
          .ifPresentOrElse(both -> changes.put(key, both), () -> changes.remove(key));
    }
  }

  Collection<Change> changes() {
    return changes.values();
  }

  /// The rows that are not as they were before.
  List<Touched> rows() {
    return changes.values().stream()
        .map(change -> new Touched(change.table(), change.row(), change.isDelete()))
        .toList();
  }

  Map<Rows, Digest> digests() {
    return digests;
  }

  Set<Rows> touched() {
    return touched;
  }
}
