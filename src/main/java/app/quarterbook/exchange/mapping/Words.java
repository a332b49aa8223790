package app.quarterbook.exchange.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// The lists of words by which headers and values are recognised; they lie beside this class.
final class Words {
  private Words() {}

  static Map<String, List<String>> load(String file) {
    var lines = new Properties();
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    var words = new TreeMap<String, List<String>>();
    lines.forEach((key, value) -> words.put(key.toString(), List.of(value.toString().split(","))));
    return words;
  }
}
