package app.quarterbook.exchange.write;

import app.quarterbook.exchange.XlsxText;
import app.quarterbook.file.WholeFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes sheets as one XLSX file. Texts are text cells, which no spreadsheet program runs.
public final class XlsxFile {
  private static final String VERSION = "1.0";
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_CELL = 32_767;

  private XlsxFile() {}

  /// @throws IOException if it could not be written; what was there is as it was then
  public static void write(List<Sheet> sheets, Path file) throws IOException {
    WholeFile.write(file, part -> put(sheets, part));
  }

  /// How many texts of a sheet are longer than a cell can hold; they are cut off there.
  public static long tooLong(Sheet sheet) {
    return sheet.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> cell instanceof String text && XlsxText.put(text).length() > LONGEST_CELL)
        .count();
  }

  private static void put(List<Sheet> sheets, Path file) throws IOException {
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "Quarterbook", VERSION)) {
      for (var sheet : sheets) {
        var title = sheet.title();
        var page =
            workbook.newWorksheet(
                title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title);
        write(sheet, page);
      }
    }
  }

  private static void write(Sheet sheet, Worksheet page) {
    for (int column = 0; column < sheet.headers().size(); column++) {
      page.value(0, column, sheet.headers().get(column));
    }
    page.range(0, 0, 0, Math.max(0, sheet.headers().size() - 1)).style().bold().set();
    page.freezePane(0, 1);
    for (int row = 0; row < sheet.rows().size(); row++) {
      var cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        put(page, row + 1, column, cells.get(column));
      }
    }
  }

  private static void put(Worksheet page, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> page.value(row, column, number);
      case Integer number -> page.value(row, column, number);
      case LocalDate day -> {
        page.value(row, column, day);
        page.style(row, column).format("yyyy-mm-dd").set();
      }
      case Boolean yes -> page.value(row, column, yes ? "yes" : "no");
      default -> page.value(row, column, shorten(XlsxText.put(value.toString())));
    }
  }

  /// A cell holds no more than this.
  private static String shorten(String text) {
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
  }
}
