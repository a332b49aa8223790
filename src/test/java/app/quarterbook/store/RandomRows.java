package app.quarterbook.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;

/// Inserts, updates and deletes random rows of random tables, with references that hold.
final class RandomRows {
  private static final Field<UUID> ID = field(name("ID"), UUID.class);

  private final Random random;
  private final Supplier<UUID> ids;

  RandomRows(Random random) {
    this(random, UUID::randomUUID);
  }

  private RandomRows(Random random, Supplier<UUID> ids) {
    this.random = random;
    this.ids = ids;
  }

  /// Rows that come out the same for the same seed, their ids too: once in a workbook.
  static RandomRows repeatable(Random random) {
    return new RandomRows(random, () -> new UUID(random.nextLong(), random.nextLong()));
  }

  void edit(DSLContext jooq) {
    var rows = Rows.values()[random.nextInt(Rows.values().length)];
    switch (random.nextInt(5)) {
      case 0, 1 -> insert(jooq, rows);
      case 2, 3 -> update(jooq, rows);
      default -> any(jooq, rows, row -> jooq.deleteFrom(rows.table()).where(ID.eq(row)).execute());
    }
  }

  UUID insert(DSLContext jooq, Rows rows) {
    var values = new HashMap<Field<?>, Object>();
    for (var column : rows.table().fields()) {
      values.put(raw(column), value(jooq, rows, column));
    }
    var id = ids.get();
    values.put(ID, id);
    jooq.insertInto(rows.table()).set(values).execute();
    return id;
  }

  private void update(DSLContext jooq, Rows rows) {
    var columns = rows.table().fields();
    var column = columns[1 + random.nextInt(columns.length - 1)];
    any(
        jooq,
        rows,
        row ->
            jooq.update(rows.table())
                .set(
                    Map.of(
                        raw(column),
                        Objects.requireNonNullElse(value(jooq, rows, column), raw(column))))
                .where(ID.eq(row))
                .execute());
  }

  private void any(DSLContext jooq, Rows rows, java.util.function.Consumer<UUID> action) {
    var ids = jooq.select(ID).from(rows.table()).orderBy(ID).fetch(ID);
    if (!ids.isEmpty()) {
      action.accept(ids.get(random.nextInt(ids.size())));
    }
  }

  private Object value(DSLContext jooq, Rows rows, Field<?> column) {
    for (ForeignKey<?, ?> key : rows.table().getReferences()) {
      if (key.getFields().getFirst().getName().equals(column.getName())) {
        return reference(jooq, Rows.valueOf(key.getKey().getTable().getName()), column);
      }
    }
    var type = column.getDataType();
    if (type.nullable() && random.nextInt(3) == 0) {
      return null;
    }
    return switch (type.getTypeName().toUpperCase(java.util.Locale.ROOT)) {
      case "UUID" -> new UUID(random.nextLong(), random.nextLong());
      case "INTEGER" -> random.nextInt(100_000);
      case "BIGINT" -> random.nextLong();
      case "BOOLEAN" -> random.nextBoolean();
      case "DATE" -> LocalDate.of(1, 1, 1).plusDays(random.nextInt(1_000_000));
      case "TIME" -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
      case "INSTANT", "TIMESTAMP WITH TIME ZONE" -> Instant.ofEpochSecond(random.nextInt());
      case "DECIMAL", "NUMERIC" ->
          new BigDecimal(random.nextInt(1_000_000)).movePointLeft(type.scale());
      default -> text(Math.min(type.length(), 60));
    };
  }

  private Object reference(DSLContext jooq, Rows parent, Field<?> column) {
    if (column.getDataType().nullable() && random.nextInt(3) == 0) {
      return null;
    }
    var ids = jooq.select(ID).from(parent.table()).orderBy(ID).fetch(ID);
    return ids.isEmpty() ? insert(jooq, parent) : ids.get(random.nextInt(ids.size()));
  }

  private String text(int most) {
    var alphabet = "aZ9 äß€\n\t'\"=\\,;{}\u0001𝒳";
    var text = new StringBuilder();
    for (int i = random.nextInt(Math.max(1, most - 1)); i > 0; i--) {
      text.appendCodePoint(
          alphabet.codePointAt(alphabet.offsetByCodePoints(0, random.nextInt(17))));
    }
    return text.length() > most ? text.substring(0, most - 1) : text.toString();
  }

  private static Field<Object> raw(Field<?> column) {
    return field(name(column.getName()), Object.class);
  }
}
