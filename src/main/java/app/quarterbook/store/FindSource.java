package app.quarterbook.store;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.inline;

import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Findable;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Where one kind of findable thing comes from: its table, and which of its columns can be found.
///
/// @param from the table, joined with what it takes more
/// @param id of the row itself
/// @param home of the record that is opened for it
/// @param settled holds for what is over and done with
/// @param name what it is called
/// @param texts what else is written there
@RecordBuilder
record FindSource(
    FindKind kind,
    Rows rows,
    Table<?> from,
    Field<UUID> id,
    Field<UUID> home,
    Field<UUID> client,
    Field<LocalDate> on,
    Condition settled,
    Field<String> name,
    List<TableField<?, String>> texts)
    implements FindSourceBuilder.With {

  /// Of no client, undated, never settled and nameless, until more is said.
  static FindSource of(FindKind kind, Rows rows, TableField<?, ?> id) {
    return new FindSource(
        kind,
        rows,
        rows.table(),
        id.coerce(UUID.class),
        id.coerce(UUID.class),
        castNull(UUID.class),
        castNull(LocalDate.class),
        DSL.falseCondition(),
        inline(""),
        List.of());
  }

  /// Opened as a row of another table, on which it hangs.
  FindSource hangingOn(TableField<?, ?> reference, TableField<?, ?> opened) {
    var joined =
        from.join(opened.getTable()).on(reference.coerce(UUID.class).eq(opened.coerce(UUID.class)));
    return withFrom(joined).withHome(reference.coerce(UUID.class));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  final FindSource holding(TableField<?, String>... columns) {
    return withTexts(List.of(columns));
  }

  /// The rows that meet a condition.
  List<Findable> fetch(DSLContext jooq, Condition which) {
    return select(jooq).where(which).fetch(this::findable);
  }

  /// The first rows that meet a condition.
  List<Findable> fetch(DSLContext jooq, Condition which, int limit, OrderField<?>... order) {
    return select(jooq).where(which).orderBy(order).limit(limit).fetch(this::findable);
  }

  /// The rows before one, backwards as they lie in the table.
  FindableStore.Stretch stretch(DSLContext jooq, OptionalLong before, int limit) {
    var place = DSL.field(rows.name() + "._rowid_", Long.class);
    var rest = before.isEmpty() ? DSL.noCondition() : place.lt(before.getAsLong());
    var found = select(jooq, place).where(rest).orderBy(place.desc()).limit(limit).fetch();
    var next =
        found.size() < limit ? OptionalLong.empty() : OptionalLong.of(found.getLast().get(place));
    return new FindableStore.Stretch(found.map(this::findable), next);
  }

  private SelectJoinStep<Record> select(DSLContext jooq, Field<?>... more) {
    var wanted = Stream.concat(Stream.of(id, home, client, on, flag(), title()), texts.stream());
    return jooq.select(Stream.concat(wanted, Stream.of(more)).toList()).from(from);
  }

  /// Whether the rows hang on rows of this kind.
  boolean hangsOn(FindKind other) {
    return switch (kind) {
      case ANSWER -> other == FindKind.SURVEY;
      case PART, OPEN_POINT -> other == FindKind.VISIT;
      case STEP -> other == FindKind.CHECKLIST;
      default -> false;
    };
  }

  private Findable findable(Record row) {
    return new Findable(
        new FindKey(kind, row.get(id)),
        row.get(home),
        row.get(client),
        row.get(on),
        row.get(flag()),
        row.get(title()),
        texts.stream()
            .map(row::get)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n")));
  }

  private Field<String> title() {
    return name.as("title");
  }

  private Field<Boolean> flag() {
    return DSL.field(settled).as("settled");
  }
}
