package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Entry;
import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.FieldType;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.mapping.Mapping;
import app.quarterbook.exchange.spelling.Clock;
import app.quarterbook.exchange.spelling.Dates;
import app.quarterbook.exchange.spelling.Durations;
import app.quarterbook.exchange.spelling.Numbers;
import app.quarterbook.exchange.spelling.Spelling;
import app.quarterbook.exchange.spelling.YesNo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Understands the values of a table's records, each column in the spelling that all its values
/// together show.
final class RowReader {
  private final Table table;
  private final Mapping mapping;
  private final Map<Field, Spelling<?>> spellings = new EnumMap<>(Field.class);

  RowReader(Table table, Mapping mapping, Circumstances here) {
    this.table = table;
    this.mapping = mapping;
    mapping
        .columns()
        .forEach((field, column) -> spellings.put(field, spelling(field, column, here)));
  }

  /// @throws Unreadable with a reason for each value that has none of the column's spellings
  Row read(Entry entry) throws Unreadable {
    var values = new EnumMap<Field, Object>(Field.class);
    var raw = new EnumMap<Field, String>(Field.class);
    var reasons = new ArrayList<Sentence>();
    mapping
        .columns()
        .forEach(
            (field, column) -> {
              var text = entry.value(column).strip();
              if (text.isEmpty()) {
                return;
              }
              raw.put(field, text);
              read(field, text)
                  .ifPresentOrElse(
                      value -> values.put(field, value),
                      () -> unread(field, column, text).ifPresent(reasons::add));
            });
    for (var field : Field.of(mapping.target())) {
      if (field.required() && !raw.containsKey(field)) {
        reasons.add(Sentence.of("exchange.problem.blank", title(field)));
      }
    }
    if (!reasons.isEmpty()) {
      throw new Unreadable(reasons);
    }
    return new Row(entry.number(), values, raw);
  }

  private Optional<?> read(Field field, String text) {
    var spelling = spellings.get(field);
    return spelling == null ? Optional.empty() : spelling.read(text);
  }

  /// A deal that is no tier is kept as a note; every other value must be understood.
  private Optional<Sentence> unread(Field field, int column, String text) {
    return field == Field.CLIENT_DEAL
        ? Optional.empty()
        : Optional.of(
            Sentence.of("exchange.problem." + problem(field.type()), title(field), shorten(text)));
  }

  private String title(Field field) {
    return mapping.column(field).map(table.headers()::get).orElse(field.name());
  }

  private Spelling<?> spelling(Field field, int column, Circumstances here) {
    List<String> values = table.column(column);
    Spelling<String> asItIs = Optional::of;
    Spelling<Enum<?>> chosen = text -> mapping.meaning(field, text);
    return switch (field.type()) {
      case TEXT -> asItIs;
      case DATE ->
          mapping.dateOrder() == null
              ? Dates.of(values, here.dateOrder())
              : Dates.in(mapping.dateOrder());
      case TIME -> new Clock();
      case DURATION -> Durations.under(table.headers().get(column));
      case MONEY, DISTANCE -> Numbers.of(values, here.decimal());
      case COUNT -> whole(Numbers.of(values, here.decimal()));
      case YES_NO -> new YesNo();
      case CHOICE -> chosen;
    };
  }

  private static Spelling<Integer> whole(Numbers numbers) {
    return text ->
        numbers
            .read(text)
            .filter(number -> number.stripTrailingZeros().scale() <= 0)
            .filter(number -> number.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
            .map(BigDecimal::intValueExact);
  }

  private static String problem(FieldType type) {
    return switch (type) {
      case DATE -> "date";
      case TIME -> "time";
      case DURATION -> "duration";
      case CHOICE -> "choice";
      case YES_NO -> "yesNo";
      default -> "number";
    };
  }

  private static String shorten(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
