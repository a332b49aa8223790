package app.quarterbook.store;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/// How one row gets into its table, whether it was there before or not.
final class Saving {
  private Saving() {}

  static int put(DSLContext jooq, UpdatableRecord<?> row) {
    int updated = jooq.executeUpdate(row);
    return updated > 0 ? updated : jooq.executeInsert(row);
  }

  /// Sets what of a row is different now: a row has many columns, and an edit changes one or two.
  ///
  /// @param was the row as it is in its table
  /// @return how many rows were changed; none where nothing is different
  static <R extends UpdatableRecord<R>> int update(DSLContext jooq, R was, R now) {
    for (var field : now.fields()) {
      now.touched(field, !Objects.deepEquals(was.get(field), now.get(field)));
    }
    return now.touched() ? jooq.executeUpdate(now) : 0;
  }
}
