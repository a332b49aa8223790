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
      | what | unit | target | n | median | p99 | processor | p99 | ten times: median | p99 | processor | p99 | ratio |
      |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;
  private static final String LEGEND =
      """

      From the key to the end of the layout in which everything asked for is there, in a window of
      1000×700 without a display; a start from that of the process to the first list of Today. Processor:
      the time the threads worked for it, which is what it takes where nothing else is going on;
      other programs on the machine hardly change it. Ratio: ten lifetimes to one, of the
      processor's time where there is one, else of the medians.
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
    System.out.println(line(what, row));
  }

  /// Prints the table and writes it down.
  ///
  /// @param machine a line on what it was measured on
  public void publish(Path file, String machine) throws IOException {
    var lines = new ArrayList<String>();
    rows.forEach((what, row) -> lines.add(line(what, row)));
    var table = machine + "\n\n" + HEAD + String.join("\n", lines) + "\n" + LEGEND;
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, table);
    System.out.println(table);
  }

  private static String line(String what, Row row) {
    var cells = new ArrayList<>(List.of(what, row.unit, row.target));
    cells.add(row.one == null ? "" : Integer.toString(row.one.count()));
    cells.addAll(figures(row.one));
    cells.addAll(figures(row.ten));
    cells.add(row.one == null || row.ten == null ? "" : number(ratio(row.one, row.ten)));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static List<String> figures(@Nullable Samples samples) {
    return samples == null
        ? List.of("", "", "", "")
        : List.of(
            number(samples.median()),
            number(samples.p99()),
            worked(samples.processor()),
            worked(samples.processorP99()));
  }

  private static String worked(double millis) {
    return millis == 0 ? "" : number(millis);
  }

  private static double ratio(Samples one, Samples ten) {
    return one.processor() == 0 ? ten.median() / one.median() : ten.processor() / one.processor();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
  }
}
