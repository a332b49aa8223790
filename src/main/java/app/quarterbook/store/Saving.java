package app.quarterbook.store;

import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/// How one row gets into its table, whether it was there before or not.
final class Saving {
  private Saving() {}

  static int put(DSLContext jooq, UpdatableRecord<?> row) {
    int updated = jooq.executeUpdate(row);
    return updated > 0 ? updated : jooq.executeInsert(row);
  }
}
