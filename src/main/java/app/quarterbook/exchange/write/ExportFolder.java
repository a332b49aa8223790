package app.quarterbook.exchange.write;

import app.quarterbook.model.export.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a whole workbook's lists into a folder: each as CSV, all in one XLSX, people as vCards.
public final class ExportFolder {
  private ExportFolder() {}

  /// @return the files written; older files of the same names are replaced
  public static List<Path> write(Contents contents, Path folder) throws IOException {
    Files.createDirectories(folder);
    var files = new ArrayList<Path>();
    var sheets = Sheets.all(contents, false);
    for (var sheet : sheets) {
      var file = folder.resolve(sheet.title() + ".csv");
      CsvFile.write(sheet, file);
      files.add(file);
    }
    var book = folder.resolve("Quarterbook.xlsx");
    XlsxFile.write(sheets, book);
    files.add(book);
    var cards = folder.resolve(sheets.get(1).title() + ".vcf");
    VCardFile.write(contents.held().people(), new Sheets(contents.clients()).names(), cards);
    files.add(cards);
    return files;
  }
}
