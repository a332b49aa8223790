package app.quarterbook.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The whole content of a workbook, to compare two states of it.
public final class Snapshot {
  private Snapshot() {}

  /// Every row of every journaled table by table and id, column by column as text.
  public static SortedMap<String, Map<String, String>> of(Database database) {
    var state = new TreeMap<String, Map<String, String>>();
    for (var rows : Rows.values()) {
      database.read(
          jooq -> {
            Audit.images(
                jooq, rows.name(), image -> state.put(rows + " " + image.get("ID"), image));
            return rows;
          });
    }
    return state;
  }

  /// The digests that the workbook keeps, of all that is in it.
  static Map<String, Digest> digests(Database database) {
    return some(database.vault().digests());
  }

  static Map<String, Digest> recomputed(Database database) {
    return some(database.read(Audit::digests));
  }

  private static Map<String, Digest> some(Map<String, Digest> digests) {
    var some = new TreeMap<>(digests);
    some.values().removeIf(Digest.NONE::equals);
    return some;
  }
}
