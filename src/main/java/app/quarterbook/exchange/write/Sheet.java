package app.quarterbook.exchange.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list as it is written: a title, which is also the file's name, headers, and rows of cells.
///
/// @param rows each with a cell for each header: a text, a number, a day, a time, a yes or no, or
///     null for nothing
public record Sheet(String title, List<String> headers, List<List<@Nullable Object>> rows) {
  public Sheet {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /// A sheet with one row for each record.
  static <R> Sheet of(
      String title,
      List<String> headers,
      List<R> records,
      Function<R, List<@Nullable Object>> row) {
    var rows = new ArrayList<List<@Nullable Object>>();
    records.forEach(record -> rows.add(row.apply(record)));
    return new Sheet(title, headers, rows);
  }

  static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
