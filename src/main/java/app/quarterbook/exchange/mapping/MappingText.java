package app.quarterbook.exchange.mapping;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.DateOrder;
import app.quarterbook.exchange.spelling.Fold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A mapping as text, by which it is remembered, and the fingerprint of the headers it belongs to.
public final class MappingText {
  private static final String TARGET = "target";
  private static final String ORDER = "order";

  private MappingText() {}

  /// The same for all files with the same headers, whatever their case and spacing.
  public static String fingerprint(Table table) {
    var headers = String.join("\n", table.headers().stream().map(Fold::header).toList());
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(headers.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static String write(Mapping mapping) {
    var lines = new StringBuilder(line(TARGET, mapping.target().name()));
    if (mapping.dateOrder() != null) {
      lines.append(line(ORDER, mapping.dateOrder().name()));
    }
    new TreeMap<>(mapping.columns())
        .forEach((field, column) -> lines.append(line(field.name(), column.toString())));
    new TreeMap<>(mapping.choices())
        .forEach(
            (field, meanings) ->
                new TreeMap<>(meanings)
                    .forEach(
                        (value, choice) -> lines.append(line(field.name(), choice.name(), value))));
    return lines.toString();
  }

  /// The mapping that a text holds; empty where it does not fit the table, or this program.
  public static Optional<Mapping> read(String text, Table table) {
    try {
      return Optional.of(parse(text, table));
    } catch (IllegalArgumentException strange) {
      return Optional.empty();
    }
  }

  private static Mapping parse(String text, Table table) {
    var mapping = new Mapping(Target.CLIENT, Map.of(), Map.of(), null);
    var columns = new EnumMap<Field, Integer>(Field.class);
    for (var line : text.lines().toList()) {
      var parts = Stream.of(line.split("\t", -1)).map(MappingText::unescape).toList();
      if (parts.getFirst().equals(TARGET)) {
        mapping = new Mapping(Target.valueOf(parts.get(1)), Map.of(), Map.of(), null);
      } else if (parts.getFirst().equals(ORDER)) {
        mapping = mapping.withDateOrder(DateOrder.valueOf(parts.get(1)));
      } else if (parts.size() == 3) {
        var field = Field.valueOf(parts.getFirst());
        var choice = Choices.named(field, parts.get(1)).orElseThrow(IllegalArgumentException::new);
        mapping = mapping.withMeaning(field, parts.get(2), choice);
      } else {
        columns.put(Field.valueOf(parts.getFirst()), column(parts.get(1), table));
      }
    }
    return new Mapping(mapping.target(), columns, mapping.choices(), mapping.dateOrder());
  }

  private static int column(String number, Table table) {
    int column = Integer.parseInt(number);
    if (column < 0 || column >= table.headers().size()) {
      throw new IllegalArgumentException(number);
    }
    return column;
  }

  private static String line(String... parts) {
    return String.join("\t", Stream.of(parts).map(MappingText::escape).toList()) + "\n";
  }

  private static String escape(String part) {
    return part.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String unescape(String part) {
    return part.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }
}
