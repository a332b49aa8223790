package app.quarterbook.lifetime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The words there are, by kind: those of the trade from a file, and names put together from
/// syllables.
final class Lexicon {
  private static final int HOSTS = 900;
  private static final int CODES = 600;

  private final Map<String, List<String>> words = new HashMap<>();

  Lexicon(Dice dice) {
    read();
    words.put("family", names(dice, 900));
    words.put("product", names(dice, 900));
    words.put("host", numbered("srv-", HOSTS));
    words.put("code", numbered("E-4", CODES));
    words.put("number", numbers());
  }

  List<String> of(String kind) {
    return Objects.requireNonNull(words.get(kind), kind);
  }

  private void read() {
    try (var file =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream("/lifetime/words.txt"));
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      List<String> kind = new ArrayList<>();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          kind = new ArrayList<>();
          words.put(line.substring(1, line.length() - 1), kind);
        } else {
          kind.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> names(Dice dice, int count) {
    var names = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var name = dice.any(of("syllable")) + dice.any(of("ending"));
      names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
    return names;
  }

  private List<String> numbered(String prefix, int count) {
    var all = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var syllable = of("syllable").get(i * 7 % of("syllable").size());
      all.add(prefix.startsWith("srv") ? prefix + syllable + i % 97 : prefix + i);
    }
    return all;
  }

  private static List<String> numbers() {
    var all = new ArrayList<String>();
    for (int i = 3; i < 120; i++) {
      all.add(Integer.toString(i));
    }
    return all;
  }
}
