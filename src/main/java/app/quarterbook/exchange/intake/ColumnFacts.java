package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.mapping.Mapping;
import app.quarterbook.exchange.spelling.DateOrder;
import app.quarterbook.exchange.spelling.Dates;
import app.quarterbook.exchange.spelling.Durations;
import app.quarterbook.exchange.spelling.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/// Says how the values of the columns were understood, with an example of each spelling, so that a
/// person can see at a glance whether it is right.
public final class ColumnFacts {
  private static final int EXAMPLES = 4;

  private ColumnFacts() {}

  public static List<Sentence> of(Table table, Mapping mapping, Circumstances here) {
    var facts = new ArrayList<Sentence>();
    new TreeMap<>(mapping.columns())
        .forEach(
            (field, column) -> {
              var header = table.headers().get(column);
              var values = table.column(column);
              var shown = examples(values);
              if (shown.isEmpty()) {
                return;
              }
              switch (field.type()) {
                case DATE -> facts.add(dates(header, values, shown, mapping, here));
                case TIME -> facts.add(Sentence.of("exchange.fact.times", header, shown));
                case DURATION ->
                    facts.add(
                        Sentence.of(
                            "exchange.fact.durations",
                            header,
                            shown,
                            Durations.under(header).bareHours() ? 1 : 0));
                case MONEY, DISTANCE ->
                    facts.add(
                        Sentence.of(
                            "exchange.fact.numbers",
                            header,
                            shown,
                            Numbers.of(values, here.decimal()).decimal() == ',' ? 1 : 0));
                default -> {}
              }
            });
    return facts;
  }

  private static Sentence dates(
      String header, List<String> values, String shown, Mapping mapping, Circumstances here) {
    if (values.stream().noneMatch(Dates::needsOrder)) {
      return Sentence.of("exchange.fact.dates", header, shown);
    }
    var order = mapping.dateOrder();
    var dates = order == null ? Dates.of(values, here.dateOrder()) : Dates.in(order);
    if (!dates.told()) {
      return Sentence.of("exchange.fact.datesOpen", header, shown);
    }
    return dates.order() == DateOrder.MONTH_FIRST
        ? Sentence.of("exchange.fact.datesMonth", header, shown)
        : Sentence.of("exchange.fact.datesDay", header, shown);
  }

  /// One value of each shape: digits and letters apart, the same signs between them.
  private static String examples(List<String> values) {
    var byShape = new LinkedHashMap<String, String>();
    for (var value : values) {
      var text = value.strip();
      if (!text.isEmpty() && text.length() < 30) {
        byShape.putIfAbsent(text.replaceAll("\\d+", "9").replaceAll("\\p{L}+", "a"), text);
      }
    }
    return String.join(", ", byShape.values().stream().limit(EXAMPLES).toList());
  }
}
