package app.quarterbook.model.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an item came from.
///
/// @param record the visit, survey or other record it came from; null where there is none
public record Origin(OriginKind kind, @Nullable UUID record) {
  public static final Origin OWN = new Origin(OriginKind.OWN, null);
}
