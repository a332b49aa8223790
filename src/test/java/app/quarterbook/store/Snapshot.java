package app.quarterbook.store;

import java.util.EnumMap;
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
            Audit.images(jooq, rows, image -> state.put(rows + " " + image.get("ID"), image));
            return rows;
          });
    }
    return state;
  }

  static Map<Rows, Digest> digests(Database database) {
    var digests = new EnumMap<Rows, Digest>(Rows.class);
    for (var rows : Rows.values()) {
      digests.put(rows, database.vault().digest(rows));
    }
    return digests;
  }

  static Map<Rows, Digest> recomputed(Database database) {
    var digests = new EnumMap<Rows, Digest>(Rows.class);
    for (var rows : Rows.values()) {
      digests.put(rows, database.read(jooq -> Audit.digest(jooq, rows)));
    }
    return digests;
  }
}
