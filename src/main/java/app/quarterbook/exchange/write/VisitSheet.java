package app.quarterbook.exchange.write;

import app.quarterbook.exchange.Field;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Visits as a list: what an import reads back, and what was charged, which it leaves alone.
final class VisitSheet {
  private VisitSheet() {}

  static Sheet of(List<Visit> visits, Function<ClientId, String> name, boolean internalNotes) {
    var headers = new ArrayList<String>(columns());
    if (internalNotes) {
      headers.add(Text.of(Field.VISIT_INTERNAL_NOTES));
    }
    return Sheet.of(
        Text.of("exchange.sheet.visits"),
        headers,
        visits,
        visit -> row(visit, name).subList(0, headers.size()));
  }

  private static List<String> columns() {
    var read =
        Stream.of(
                Field.VISIT_CLIENT,
                Field.VISIT_DATE,
                Field.VISIT_TIME,
                Field.VISIT_KIND,
                Field.VISIT_WORK,
                Field.VISIT_TRAVEL_OUT,
                Field.VISIT_TRAVEL_BACK,
                Field.VISIT_PAUSE,
                Field.VISIT_BILLING,
                Field.VISIT_MET,
                Field.VISIT_NOTES,
                Field.VISIT_NEXT_STEP,
                Field.VISIT_NEXT_STEP_ON)
            .map(Text::of);
    var charged =
        Stream.of(
            Text.of("exchange.column.distance"),
            Text.of("exchange.column.rate"),
            Text.of("exchange.column.charged"),
            Text.of("exchange.column.chargedTravel"),
            Text.of("exchange.column.travelCharge"));
    return Stream.concat(read, charged).toList();
  }

  private static List<@Nullable Object> row(Visit visit, Function<ClientId, String> name) {
    var times = visit.times();
    var charge = visit.charge();
    return Sheet.row(
        name.apply(visit.client()),
        visit.on(),
        visit.start() == null ? null : visit.start().toString(),
        Text.of(visit.kind()),
        times.work(),
        times.travelOut(),
        times.travelBack(),
        times.pause(),
        Text.of(visit.billing()),
        visit.met(),
        visit.notes(),
        visit.next().text(),
        visit.next().on(),
        visit.distance(),
        visit.rate() == null ? null : Text.of(visit.rate()),
        charge.minutes(),
        charge.travelMinutes(),
        charge.travel(),
        visit.internalNotes());
  }
}
