package app.quarterbook.exchange.write;

import static java.util.stream.Collectors.joining;

import app.quarterbook.exchange.Entry;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The records of a file that did not come in, as they stood there, with number and reason: to be
/// put
/// right and imported again.
public final class Rejects {
  private Rejects() {}

  /// @param reasons why, by the record's number
  public static Sheet of(Table table, Map<Integer, List<Sentence>> reasons) {
    var headers = new ArrayList<>(table.headers());
    headers.add(Text.of("exchange.column.record"));
    headers.add(Text.of("exchange.column.reason"));
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var entry : table.entries()) {
      var why = reasons.get(entry.number());
      if (why != null) {
        rows.add(row(table, entry, why));
      }
    }
    return new Sheet(table.name(), headers, rows);
  }

  private static List<@Nullable Object> row(Table table, Entry entry, List<Sentence> why) {
    var cells = new ArrayList<@Nullable Object>();
    for (int column = 0; column < table.headers().size(); column++) {
      cells.add(entry.value(column));
    }
    cells.add(entry.number());
    cells.add(why.stream().map(Sentence::text).collect(joining("; ")));
    return cells;
  }
}
