package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.SiteId;
import app.quarterbook.model.price.RateItem;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One contact with a client. Only the client and the day are needed; everything else can follow.
///
/// @param site where; null where it does not matter or is unknown
/// @param start the time on the wall, whole seconds; null where unknown
/// @param distance driven out and back, in the workbook's unit of distance, one decimal place; null
/// where unknown
/// @param rate at which hourly rate it is charged; null: the one of its kind
/// @param met who was met, in words
/// @param notes what the client may read
/// @param internalNotes what the client never sees
@RecordBuilder
public record Visit(
    VisitId id,
    ClientId client,
    @Nullable SiteId site,
    VisitKind kind,
    LocalDate on,
    @Nullable LocalTime start,
    Times times,
    @Nullable BigDecimal distance,
    Billing billing,
    Charge charge,
    @Nullable RateItem rate,
    String met,
    String notes,
    String internalNotes,
    NextStep next)
    implements VisitBuilder.With {
  public Visit {
    start = start == null ? null : start.truncatedTo(ChronoUnit.SECONDS);
    distance = Check.unknownOrDistance("distance", distance);
    if (rate != null && !RateItem.hourly().contains(rate)) {
      throw new Unsound("rate", "problem.notHourly");
    }
    met = Check.text("met", met, 1000);
    notes = Check.text("notes", notes, Check.LONGEST);
    internalNotes = Check.text("internalNotes", internalNotes, Check.LONGEST);
  }

  public static Visit begun(
      ClientId client, VisitKind kind, LocalDate on, @Nullable LocalTime start) {
    return new Visit(
        VisitId.next(),
        client,
        null,
        kind,
        on,
        start,
        Times.NONE,
        null,
        Billing.OPEN,
        Charge.NONE,
        null,
        "",
        "",
        "",
        NextStep.NONE);
  }
}
