package app.quarterbook.store;

import static java.util.Comparator.comparing;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Puts row images back into the tables in an order in which no reference ever dangles: inserts,
/// parents before children, then updates, then deletes, children before parents. Rows of a table
/// with a unique key are taken out first and put back last, so that two of them can swap values;
/// no other table refers to such a table.
final class RowWriter {
  private static final Field<UUID> ID = field(name("ID"), UUID.class);

  private RowWriter() {}

  static void apply(DSLContext jooq, Collection<Change> changes) {
    var byTable = comparing(Change::table);
    var keyed = changes.stream().filter(it -> it.table().hasUniqueKey()).toList();
    var free = changes.stream().filter(it -> !it.table().hasUniqueKey()).toList();
    var queries = new ArrayList<Query>();
    keyed.stream().filter(it -> !it.isInsert()).forEach(it -> queries.add(delete(jooq, it)));
    free.stream()
        .filter(Change::isInsert)
        .sorted(byTable)
        .forEach(it -> queries.add(insert(jooq, it.table(), it.after())));
    free.stream()
        .filter(it -> !it.isInsert() && !it.isDelete())
        .forEach(it -> queries.add(update(jooq, it)));
    keyed.stream()
        .filter(it -> !it.isDelete())
        .forEach(it -> queries.add(insert(jooq, it.table(), whole(jooq, it))));
    free.stream()
        .filter(Change::isDelete)
        .sorted(byTable.reversed())
        .forEach(it -> queries.add(delete(jooq, it)));
    jooq.batch(queries).execute();
  }

  /// The row as it is to be: all its columns, also those the change does not name.
  private static Map<String, @Nullable String> whole(DSLContext jooq, Change change) {
    var image = new LinkedHashMap<String, @Nullable String>();
    if (!change.isInsert()) {
      var columns =
          change.table().columns().stream().map(it -> field(name(it), String.class)).toList();
      var row =
          jooq.select(columns).from(table(change.table())).where(ID.eq(change.row())).fetchSingle();
      columns.forEach(column -> image.put(column.getName(), row.get(column)));
    }
    image.putAll(Objects.requireNonNull(change.after()));
    return image;
  }

  private static Query insert(
      DSLContext jooq, Rows rows, @Nullable Map<String, @Nullable String> image) {
    return jooq.insertInto(table(rows)).set(values(Objects.requireNonNull(image)));
  }

  private static Query update(DSLContext jooq, Change change) {
    return jooq.update(table(change.table()))
        .set(values(Objects.requireNonNull(change.after())))
        .where(ID.eq(change.row()));
  }

  private static Query delete(DSLContext jooq, Change change) {
    return jooq.deleteFrom(table(change.table())).where(ID.eq(change.row()));
  }

  private static Table<?> table(Rows rows) {
    return DSL.table(name(rows.name()));
  }

  private static Map<Field<?>, @Nullable String> values(Map<String, @Nullable String> image) {
    var values = new LinkedHashMap<Field<?>, @Nullable String>();
    image.forEach((column, value) -> values.put(field(name(column), String.class), value));
    return values;
  }
}
