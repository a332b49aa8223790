package app.quarterbook.exchange.write;

import java.util.List;
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
}
