package app.quarterbook.model.find;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing a search has found, with what is needed to tell it from others and to open it.
///
/// @param home the record that is opened for it
/// @param client whose it is; null where it is of no single client
/// @param clientName empty where there is no client
/// @param on its day; null where it has none
/// @param name what it is called, empty where it has no name
/// @param text the piece of what is written there that shows why it was found; empty where the name
/// shows it
public record Found(
    FindKey key,
    UUID home,
    @Nullable UUID client,
    String clientName,
    @Nullable LocalDate on,
    Passage name,
    Passage text) {
  public FindKind kind() {
    return key.kind();
  }
}
