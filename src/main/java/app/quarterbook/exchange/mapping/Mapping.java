package app.quarterbook.exchange.mapping;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.DateOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which column of a file is which field, and what the values of choices mean.
///
/// @param columns the column's place, counted from 0, for each field that has one
/// @param choices for each field of few choices, what its values mean; see {@link Choices#key}
/// @param dateOrder whether the month or the day comes first; null: as the values tell
public record Mapping(
    Target target,
    Map<Field, Integer> columns,
    Map<Field, Map<String, Enum<?>>> choices,
    @Nullable DateOrder dateOrder) {
  public Mapping {
    columns = Map.copyOf(columns);
    var copy = new EnumMap<Field, Map<String, Enum<?>>>(Field.class);
    choices.forEach((field, meanings) -> copy.put(field, Map.copyOf(meanings)));
    choices = Map.copyOf(copy);
  }

  public Optional<Integer> column(Field field) {
    return Optional.ofNullable(columns.get(field));
  }

  /// What a column is, if anything.
  public Optional<Field> field(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /// What a choice's value means; empty where nobody has said.
  public Optional<Enum<?>> meaning(Field field, String value) {
    return Optional.ofNullable(choices.getOrDefault(field, Map.of()).get(Choices.key(value)));
  }

  /// Fields without which nothing can come in and that have no column.
  public List<Field> missing() {
    return Field.of(target).stream()
        .filter(field -> field.required() && !columns.containsKey(field))
        .toList();
  }

  public boolean isComplete() {
    return missing().isEmpty();
  }

  /// The same mapping with a column that is this field, or, with null, is not read.
  public Mapping withColumn(int column, @Nullable Field field) {
    var changed = new EnumMap<Field, Integer>(Field.class);
    changed.putAll(columns);
    changed.values().removeIf(taken -> taken == column);
    if (field != null) {
      changed.put(field, column);
    }
    return new Mapping(target, changed, choices, dateOrder);
  }

  public Mapping withMeaning(Field field, String value, @Nullable Enum<?> choice) {
    var meanings = new TreeMap<>(choices.getOrDefault(field, Map.of()));
    if (choice == null) {
      meanings.remove(Choices.key(value));
    } else {
      meanings.put(Choices.key(value), choice);
    }
    var changed = new EnumMap<Field, Map<String, Enum<?>>>(Field.class);
    changed.putAll(choices);
    changed.put(field, meanings);
    return new Mapping(target, columns, changed, dateOrder);
  }

  public Mapping withDateOrder(@Nullable DateOrder order) {
    return new Mapping(target, columns, choices, order);
  }
}
