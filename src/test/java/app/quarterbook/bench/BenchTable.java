package app.quarterbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one table: a row a measurement, with the lifetime and ten lifetimes side by side.
public final class BenchTable {
  private static final String HEAD =
      """
      | what | unit | target | n | median | p99 | ten times: median | p99 | ratio of medians |
      |---|---|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final class Row {
    private final String unit;
    private final String target;
    private @Nullable Samples one;
    private @Nullable Samples ten;

    private Row(String unit, String target) {
      this.unit = unit;
      this.target = target;
    }
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /// @param factor 1 or 10 lifetimes
  public void add(String what, String unit, String target, double factor, Samples samples) {
    var row = rows.computeIfAbsent(what, it -> new Row(unit, target));
    if (factor > 1) {
      row.ten = samples;
    } else {
      row.one = samples;
    }
  }

  /// Prints the table and writes it down.
  ///
  /// @param machine a line on what it was measured on
  public void publish(Path file, String machine) throws IOException {
    var lines = new ArrayList<String>();
    rows.forEach((what, row) -> lines.add(line(what, row)));
    var table = machine + "\n\n" + HEAD + String.join("\n", lines) + "\n";
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, table);
    System.out.println(table);
  }

  private static String line(String what, Row row) {
    var one = row.one;
    var ten = row.ten;
    var cells =
        List.of(
            what,
            row.unit,
            row.target,
            one == null ? "" : Integer.toString(one.count()),
            one == null ? "" : number(one.median()),
            one == null ? "" : number(one.p99()),
            ten == null ? "" : number(ten.median()),
            ten == null ? "" : number(ten.p99()),
            one == null || ten == null ? "" : number(ten.median() / one.median()));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
  }
}
