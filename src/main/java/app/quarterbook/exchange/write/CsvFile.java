package app.quarterbook.exchange.write;

import app.quarterbook.exchange.Guard;
import app.quarterbook.file.WholeFile;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Writes a sheet as CSV: UTF-8 with a byte order mark, by which spreadsheet programs know it, and
/// no cell that they would run. Days are ISO, decimals after a point.
public final class CsvFile {
  private static final String MARK = "\uFEFF";

  private CsvFile() {}

  /// @throws IOException if it could not be written; what was there is as it was then
  public static void write(Sheet sheet, Path file) throws IOException {
    WholeFile.write(file, part -> put(sheet, part));
  }

  private static void put(Sheet sheet, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(MARK);
      try (var csv = CsvWriter.builder().build(out)) {
        csv.writeRecord(sheet.headers().stream().map(Guard::put).toList());
        for (var row : sheet.rows()) {
          csv.writeRecord(row.stream().map(CsvFile::cell).toList());
        }
      }
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> Guard.put(text);
      case BigDecimal number -> number.toPlainString();
      case Boolean yes -> yes ? "yes" : "no";
      default -> value.toString();
    };
  }
}
