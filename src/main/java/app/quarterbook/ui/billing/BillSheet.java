package app.quarterbook.ui.billing;

import app.quarterbook.exchange.write.Sheet;
import app.quarterbook.model.billing.Draw;
import app.quarterbook.model.billing.Source;
import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bills as a sheet for the books, a line for each visit.
final class BillSheet {
  private static final List<String> COLUMNS =
      List.of(
          "client",
          "day",
          "kind",
          "charged",
          "fromHours",
          "fromBlocks",
          "covered",
          "billable",
          "work",
          "travel",
          "total",
          "billedOn");

  private BillSheet() {}

  static Sheet of(List<ClientRow> rows) {
    var headers = COLUMNS.stream().map(name -> Text.of("billing.sheet." + name)).toList();
    var lines = new ArrayList<List<@Nullable Object>>();
    for (var row : rows) {
      row.due().bills().forEach(bill -> lines.add(line(row.name(), bill)));
    }
    return new Sheet(Text.of("billing.title"), headers, lines);
  }

  private static List<@Nullable Object> line(String client, VisitBill bill) {
    return Arrays.asList(
        client,
        bill.on(),
        Text.of(bill.kind()),
        bill.charged(),
        minutes(bill, Source.Included.class),
        minutes(bill, Source.Prepaid.class),
        minutes(bill, Source.Covered.class),
        bill.billable(),
        bill.work(),
        bill.travel(),
        bill.total(),
        bill.billedOn());
  }

  private static int minutes(VisitBill bill, Class<? extends Source> source) {
    Stream<Draw> draws = bill.draws().stream().filter(draw -> source.isInstance(draw.source()));
    return draws.mapToInt(Draw::minutes).sum();
  }
}
