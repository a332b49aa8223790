package app.quarterbook.exchange.write;

import static java.util.stream.Collectors.toMap;

import app.quarterbook.exchange.Field;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What hangs on the visits line by line, as lists that name client and day.
final class VisitLines {
  private final Map<VisitId, Visit> visits;
  private final Map<ClientId, String> names;

  VisitLines(List<Visit> visits, Map<ClientId, String> names) {
    this.visits = visits.stream().collect(toMap(Visit::id, visit -> visit));
    this.names = names;
  }

  Sheet parts(List<Part> parts) {
    return Sheet.of(
        Text.of("exchange.sheet.parts"),
        List.of(
            Text.of(Field.VISIT_CLIENT),
            Text.of(Field.VISIT_DATE),
            Text.of("exchange.column.quantity"),
            Text.of("exchange.column.part"),
            Text.of("exchange.column.serial"),
            Text.of(Field.CLIENT_NOTES)),
        parts,
        part ->
            Sheet.row(
                client(part.visit()),
                day(part.visit()),
                part.quantity(),
                part.name(),
                part.serial(),
                part.notes()));
  }

  Sheet points(List<OpenPoint> points) {
    return Sheet.of(
        Text.of("exchange.sheet.points"),
        List.of(
            Text.of(Field.VISIT_CLIENT),
            Text.of(Field.VISIT_DATE),
            Text.of("exchange.column.point"),
            Text.of("exchange.column.due"),
            Text.of("exchange.column.done")),
        points,
        point ->
            Sheet.row(
                client(point.visit()),
                day(point.visit()),
                point.text(),
                point.dueOn(),
                point.doneOn()));
  }

  private String client(VisitId id) {
    var visit = visits.get(id);
    return visit == null ? "" : names.getOrDefault(visit.client(), "");
  }

  private @Nullable LocalDate day(VisitId id) {
    var visit = visits.get(id);
    return visit == null ? null : visit.on();
  }
}
