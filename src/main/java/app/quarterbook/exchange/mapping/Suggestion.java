package app.quarterbook.exchange.mapping;

import static java.util.Comparator.comparingInt;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.FieldType;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.Fold;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Proposes what a file is and what its columns are, from headers and, where those say nothing,
/// from
/// the values.
public final class Suggestion {
  private static final Map<String, List<String>> HEADERS = Words.load("headers.properties");
  private static final int SAMPLE = 200;

  private Suggestion() {}

  /// The mapping of the target to which most columns belong.
  public static Mapping of(Table table) {
    return Stream.of(Target.values())
        .map(target -> of(table, target))
        .max(comparingInt(Suggestion::weight))
        .orElseThrow();
  }

  public static Mapping of(Table table, Target target) {
    var columns = new EnumMap<Field, Integer>(Field.class);
    for (int rank = 0; rank < 30; rank++) {
      for (int column = 0; column < table.headers().size(); column++) {
        if (!columns.containsValue(column)) {
          claim(table, target, columns, column, rank);
        }
      }
    }
    byValues(table, target, columns);
    return withProposals(new Mapping(target, columns, Map.of(), null), table);
  }

  /// The same mapping, with a proposal for each value of a choice of which nothing was said yet.
  public static Mapping withProposals(Mapping mapping, Table table) {
    var choices = new EnumMap<Field, Map<String, Enum<?>>>(Field.class);
    mapping
        .columns()
        .forEach(
            (field, column) -> {
              if (field.type() == FieldType.CHOICE) {
                var meanings = new TreeMap<String, Enum<?>>();
                values(table, column)
                    .forEach(
                        value ->
                            Choices.propose(field, value)
                                .ifPresent(choice -> meanings.put(Choices.key(value), choice)));
                meanings.putAll(mapping.choices().getOrDefault(field, Map.of()));
                choices.put(field, meanings);
              }
            });
    return new Mapping(mapping.target(), mapping.columns(), choices, mapping.dateOrder());
  }

  /// The different values of a column, blanks left out.
  public static List<String> values(Table table, int column) {
    return table.entries().stream()
        .map(entry -> Choices.key(entry.value(column)))
        .filter(value -> !value.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /// A header that is the first of a field's words goes before one that is the last.
  private static void claim(
      Table table, Target target, Map<Field, Integer> columns, int column, int rank) {
    var header = Fold.header(table.headers().get(column));
    for (var field : Field.of(target)) {
      var words = HEADERS.getOrDefault(field.name(), List.of());
      if (rank < words.size() && words.get(rank).equals(header) && !columns.containsKey(field)) {
        columns.put(field, column);
        return;
      }
    }
  }

  private static void byValues(Table table, Target target, Map<Field, Integer> columns) {
    Optional<Field> email =
        switch (target) {
          case CLIENT -> Optional.of(Field.CLIENT_EMAIL);
          case PERSON -> Optional.of(Field.PERSON_EMAIL);
          default -> Optional.empty();
        };
    if (email.isEmpty() || columns.containsKey(email.get())) {
      return;
    }
    for (int column = 0; column < table.headers().size(); column++) {
      if (!columns.containsValue(column) && looksLikeEmail(table, column)) {
        columns.put(email.get(), column);
        return;
      }
    }
  }

  private static boolean looksLikeEmail(Table table, int column) {
    var filled =
        table.entries().stream()
            .limit(SAMPLE)
            .map(entry -> entry.value(column).strip())
            .filter(value -> !value.isEmpty())
            .toList();
    return !filled.isEmpty()
        && filled.stream().allMatch(value -> value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
  }

  private static int weight(Mapping mapping) {
    boolean named =
        mapping.target() != Target.PERSON
            || mapping.columns().containsKey(Field.PERSON_NAME)
            || mapping.columns().containsKey(Field.PERSON_LAST_NAME);
    int weight = 4 * mapping.columns().size() - 6 * mapping.missing().size();
    return named ? weight : weight - 12;
  }
}
