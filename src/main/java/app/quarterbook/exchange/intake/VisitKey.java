package app.quarterbook.exchange.intake;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// By what a person tells one contact from another.
record VisitKey(ClientId client, LocalDate on, @Nullable LocalTime start, VisitKind kind) {
  static VisitKey of(Visit visit) {
    return new VisitKey(visit.client(), visit.on(), visit.start(), visit.kind());
  }
}
