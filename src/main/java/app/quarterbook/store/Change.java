package app.quarterbook.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of one row: its image before and after, column by column as text. An inserted row
/// has no image before, a deleted one none after; for an updated one both hold just the columns
/// that differ.
record Change(
    Rows table,
    UUID row,
    @Nullable Map<String, @Nullable String> before,
    @Nullable Map<String, @Nullable String> after) {

  /// An update cut down to the columns that differ; empty if none does.
  static Optional<Change> updated(
      Rows table,
      UUID row,
      Map<String, @Nullable String> before,
      Map<String, @Nullable String> after) {
    var was = new LinkedHashMap<String, @Nullable String>();
    var is = new LinkedHashMap<String, @Nullable String>();
    for (var column : after.keySet()) {
      if (!Objects.equals(before.get(column), after.get(column))) {
        was.put(column, before.get(column));
        is.put(column, after.get(column));
      }
    }
    return is.isEmpty() ? Optional.empty() : Optional.of(new Change(table, row, was, is));
  }

  boolean isInsert() {
    return before == null;
  }

  boolean isDelete() {
    return after == null;
  }

  Change inverse() {
    return new Change(table, row, after, before);
  }

  /// This change and the next one of the same row as a single one; empty if together they change
  /// nothing.
  Optional<Change> then(Change next) {
    if (before == null) {
      return next.after == null
          ? Optional.empty()
          : Optional.of(
              new Change(table, row, null, overlaid(Objects.requireNonNull(after), next.after)));
    }
    if (next.after == null) {
      var known = after == null ? before : overlaid(Objects.requireNonNull(next.before), before);
      return Optional.of(new Change(table, row, known, null));
    }
    var columns = new LinkedHashSet<>(before.keySet());
    columns.addAll(next.after.keySet());
    var was = new LinkedHashMap<String, @Nullable String>();
    var is = new LinkedHashMap<String, @Nullable String>();
    for (var column : columns) {
      was.put(
          column,
          before.containsKey(column) ? before.get(column) : orEmpty(next.before).get(column));
      is.put(
          column,
          next.after.containsKey(column) ? next.after.get(column) : orEmpty(after).get(column));
    }
    return updated(table, row, was, is);
  }

  private static Map<String, @Nullable String> overlaid(
      Map<String, @Nullable String> base, Map<String, @Nullable String> top) {
    var both = new LinkedHashMap<>(base);
    both.putAll(top);
    return both;
  }

  private static Map<String, @Nullable String> orEmpty(
      @Nullable Map<String, @Nullable String> image) {
    return image == null ? new HashMap<>() : image;
  }
}
