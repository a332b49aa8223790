package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Guard;
import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.Table;
import app.quarterbook.model.Progress;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Reads text with separators. A line that ends too early or goes on too long is taken as it is; a
/// quote that never closes is not, since it would swallow the rest of the file.
final class CsvTable {
  private static final int MOST_FIELDS = 16_384;

  private CsvTable() {}

  static Table read(String name, String text, Encoding encoding, Progress progress) {
    var separator = Separator.of(text);
    var table = new TableBuilder(name, progress);
    table.fact("exchange.fact.csv", encoding.shown(), separator.shown());
    try {
      for (var row : reader(text, separator)) {
        table.row(row.getFields().stream().map(Guard::taken).toList());
      }
    } catch (CsvParseException broken) {
      throw refused(broken);
    }
    return table.build();
  }

  private static CsvReader<CsvRecord> reader(String text, Separator separator) {
    var bounds =
        CsvRecordHandler.builder()
            .maxFields(MOST_FIELDS)
            .maxFieldSize(Bounds.FIELD)
            .maxRecordSize(Bounds.FIELD * 4)
            .build();
    return CsvReader.builder()
        .fieldSeparator(separator.sign())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(Bounds.FIELD * 4)
        .build(bounds, text);
  }

  private static Refused refused(CsvParseException broken) {
    var message = String.valueOf(broken.getMessage());
    if (message.contains("quote")) {
      return new Refused("exchange.refused.quote");
    }
    return message.contains("fields")
        ? new Refused("exchange.refused.columns", Bounds.COLUMNS)
        : new Refused("exchange.refused.hugeField", Bounds.FIELD >> 10);
  }
}
