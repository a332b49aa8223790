package app.quarterbook.model.find;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One record of the workbook as a search sees it.
///
/// @param home the record that is opened for it: its own id, or for an answer its survey's
/// @param client whose it is; null where it is of no single client
/// @param on the day from which it counts as old; null for what is neither old nor new
/// @param settled whether it is over and done with, and so counts less
/// @param name what it is called; empty where it has no name
/// @param text everything else that is written there
public record Findable(
    FindKey key,
    UUID home,
    @Nullable UUID client,
    @Nullable LocalDate on,
    boolean settled,
    String name,
    String text) {}
