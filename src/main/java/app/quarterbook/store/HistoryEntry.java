package app.quarterbook.store;

import app.quarterbook.model.Label;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One change of one record.
///
/// @param label what was done
/// @param before the columns that changed, as they were; null where the record was made
/// @param after the same columns, as they became; null where the record was deleted
public record HistoryEntry(
    Instant at,
    Label label,
    @Nullable Map<String, @Nullable String> before,
    @Nullable Map<String, @Nullable String> after) {}
