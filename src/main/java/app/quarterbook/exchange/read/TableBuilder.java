package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Entry;
import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import app.quarterbook.model.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Collects the rows of any kind of file into a table: the first row that is not blank holds the
/// headers, blank rows are passed over, and the bounds are kept.
final class TableBuilder {
  private static final int SHARED_VALUES = 20_000;

  private final String name;
  private final Progress progress;
  private final List<Sentence> facts = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> shared = new HashMap<>();
  private List<String> headers = List.of();
  private int filled;
  private int width;

  TableBuilder(String name, Progress progress) {
    this.name = name;
    this.progress = progress;
  }

  void fact(String key, Object... args) {
    facts.add(Sentence.of(key, args));
  }

  /// Says with each row how far it is, blank ones included.
  ///
  /// @return whether anything stands in the row
  boolean row(List<String> cells) {
    progress.at(entries.size(), 0);
    if (cells.stream().allMatch(String::isBlank)) {
      return false;
    }
    if (lastFilled(cells) > Bounds.COLUMNS) {
      throw new Refused("exchange.refused.columns", Bounds.COLUMNS);
    }
    int number = headers.isEmpty() ? 0 : entries.size() + 1;
    var values = new ArrayList<String>();
    for (int i = 0; i < lastFilled(cells); i++) {
      values.add(keep(cells.get(i)));
    }
    if (headers.isEmpty()) {
      headers = values;
    } else if (number > Bounds.ROWS) {
      throw new Refused("exchange.refused.rows", Bounds.ROWS);
    } else {
      entries.add(new Entry(number, List.copyOf(values)));
    }
    width = Math.max(width, values.size());
    return true;
  }

  Table build() {
    if (headers.isEmpty()) {
      throw new Refused("exchange.refused.empty");
    }
    var table = new Table(name, named(headers, width), entries, facts);
    return Garbled.mended(table);
  }

  private String keep(String value) {
    Bounds.field(value);
    if (value.isEmpty()) {
      return "";
    }
    if (++filled > Bounds.FILLED_CELLS) {
      throw new Refused("exchange.refused.cells", Bounds.FILLED_CELLS);
    }
    if (value.length() > 40 || shared.size() >= SHARED_VALUES) {
      return shared.getOrDefault(value, value);
    }
    return shared.computeIfAbsent(value, same -> same);
  }

  private static int lastFilled(List<String> cells) {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isBlank()) {
      last--;
    }
    return last;
  }

  /// Headers that can be told apart: each named, none twice.
  private static List<String> named(List<String> headers, int width) {
    var names = new LinkedHashSet<String>();
    for (int i = 0; i < width; i++) {
      var plain = i < headers.size() ? headers.get(i).replace("\uFEFF", "").strip() : "";
      var base = plain.isEmpty() ? "#" + (i + 1) : plain;
      var unique = base;
      for (int n = 2; !names.add(unique); n++) {
        unique = base + " (" + n + ")";
      }
    }
    return List.copyOf(names);
  }
}
