package app.quarterbook.store;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one transaction does to the journaled tables, told row by row by {@link JournalTrigger}.
/// Several changes of one row become one.
final class Recording {
  /// The transaction that is under way; unbound outside of one, where nothing may be written.
  static final ScopedValue<Recording> CURRENT = ScopedValue.newInstance();

  private record Key(Rows table, UUID row) {}

  private final Act act;
  private final Instant at;
  private final @Nullable List<Change> known;
  private final Map<Key, Change> changes = new LinkedHashMap<>();
  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final Map<String, Digest> digests = new TreeMap<>();
  private final Set<Rows> touched = EnumSet.noneOf(Rows.class);
  private @Nullable JournalTail tail;

  private Recording(Act act, Instant at, @Nullable List<Change> known) {
    this.act = act;
    this.at = at;
    this.known = known;
  }

  Recording(Act act, Instant at) {
    this(act, at, null);
  }

  /// Of a commit that is made again: the journal gets its changes in the order they first had.
  static Recording again(Entry entry) {
    return new Recording(entry.act(), entry.at(), entry.changes());
  }

  /// @param digest by how much the table's digest changes with it
  void add(Change change, Digest digest) {
    touched.add(change.table());
    add(change.table().name(), digest);
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

  /// @param of what changes besides the tables' rows, see {@link Vault#digests}
  /// @param digest by how much its digest changes
  void add(String of, Digest digest) {
    digests.merge(of, digest, Digest::plus);
  }

  /// Bytes that were put into the content table.
  void add(String name, byte[] bytes) {
    contents.put(name, bytes);
    add(Digest.CONTENT, Digest.ofContent(name));
  }

  Act act() {
    return act;
  }

  Instant at() {
    return at;
  }

  boolean isAgain() {
    return known != null;
  }

  /// Whether there is nothing to commit. A row that came and went is a commit, though no row is
  /// another than before.
  boolean isEmpty() {
    return !isAgain() && digests.isEmpty();
  }

  Collection<Change> changes() {
    return known == null ? changes.values() : known;
  }

  /// What the change log is to say. Undo and redo find their rows in the journal again.
  ///
  /// @param next what the workbook says of itself after it
  Entry entry(Vault next) {
    boolean tells = act instanceof Act.Write || act instanceof Act.Furnish;
    List<Change> told = tells ? List.copyOf(changes()) : List.of();
    return new Entry(act, next.sequence(), at, next.fingerprint(), told, contents);
  }

  /// The rows that are not as they were before.
  List<Touched> rows() {
    return changes.values().stream()
        .map(change -> new Touched(change.table(), change.row(), change.isDelete()))
        .toList();
  }

  /// By how much the workbook's digests change.
  Map<String, Digest> digests() {
    return digests;
  }

  Set<Rows> touched() {
    return touched;
  }

  /// @param now how the journal ends with it; null where that is to be read
  void ends(@Nullable JournalTail now) {
    tail = now;
  }

  /// How the journal ends with it; null where that is to be read.
  @Nullable JournalTail tail() {
    return tail;
  }
}
