package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something coming up in a client's business that the plan must know of.
///
/// @param on the day, or null where nobody knows yet
@RecordBuilder
public record HorizonEvent(
    HorizonEventId id,
    ClientId client,
    String title,
    HorizonKind kind,
    @Nullable LocalDate on,
    String notes)
    implements HorizonEventBuilder.With {
  public HorizonEvent {
    title = Check.required("title", title, 500);
    notes = Check.text("notes", notes, 100_000);
  }

  public static HorizonEvent titled(ClientId client, String title) {
    return new HorizonEvent(HorizonEventId.next(), client, title, HorizonKind.OTHER, null, "");
  }
}
