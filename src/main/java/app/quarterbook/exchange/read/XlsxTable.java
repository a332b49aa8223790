package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.Table;
import app.quarterbook.model.Cancelled;
import app.quarterbook.model.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads the first sheet that holds anything, after the file was looked through.
final class XlsxTable {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private XlsxTable() {}

  static Table read(String name, Path file, Progress progress) throws IOException {
    ZipGuard.check(file, progress);
    try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
      var sheets = workbook.getSheets().toList();
      for (var sheet : sheets) {
        var table = new TableBuilder(name, progress);
        table.fact("exchange.fact.xlsx", sheet.getName(), sheets.size());
        if (rows(sheet, new XlsxCell(workbook.isDate1904()), table) > 0) {
          return table.build();
        }
      }
    } catch (Refused | Cancelled clear) {
      throw clear;
    } catch (Exception broken) { // a broken sheet makes the parsers below throw about anything
      throw new Refused("exchange.refused.zip");
    }
    throw new Refused("exchange.refused.empty");
  }

  private static int rows(Sheet sheet, XlsxCell reader, TableBuilder table) throws IOException {
    int filled = 0;
    try (var rows = sheet.openStream()) {
      for (var row : (Iterable<Row>) rows::iterator) {
        if (table.row(values(row, reader))) {
          filled++;
        }
      }
    }
    return filled;
  }

  private static List<String> values(Row row, XlsxCell reader) {
    var values = new ArrayList<String>();
    for (Cell cell : row) {
      var text = cell == null ? "" : reader.text(cell);
      int column = cell == null ? values.size() : cell.getColumnIndex();
      if (column >= Bounds.COLUMNS && !text.isBlank()) {
        throw new Refused("exchange.refused.columns", Bounds.COLUMNS);
      }
      while (values.size() < Math.min(column, Bounds.COLUMNS)) {
        values.add("");
      }
      values.add(text);
    }
    return values;
  }
}
