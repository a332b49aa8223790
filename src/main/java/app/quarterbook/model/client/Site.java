package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A place of a client's.
///
/// @param travelMinutes minutes one way; null where unknown
/// @param distance one way, in the workbook's unit of distance, one decimal place; null where
/// unknown
/// @param accessNotes keys, alarm, where to park: never for the client's eyes
@RecordBuilder
public record Site(
    SiteId id,
    ClientId client,
    String name,
    String address,
    @Nullable Integer travelMinutes,
    @Nullable BigDecimal distance,
    String accessNotes)
    implements SiteBuilder.With {
  public Site {
    name = Check.required("name", name, 200);
    address = Check.text("address", address, 2000);
    travelMinutes = Check.unknownOrNotNegative("travelMinutes", travelMinutes);
    distance = Check.unknownOrDistance("distance", distance);
    accessNotes = Check.text("accessNotes", accessNotes, 100_000);
  }

  public static Site named(ClientId client, String name) {
    return new Site(SiteId.next(), client, name, "", null, null, "");
  }
}
