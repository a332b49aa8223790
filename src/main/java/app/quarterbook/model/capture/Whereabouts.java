package app.quarterbook.model.capture;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the calendar says of where the consultant is.
///
/// @param timed the client whose visit the timer runs on; null where it does not run
/// @param visited clients with a visit today
/// @param lastContact the last contact with each client that had one
public record Whereabouts(
    LocalDate today,
    @Nullable ClientId timed,
    Set<ClientId> visited,
    Map<ClientId, LocalDate> lastContact) {
  public Whereabouts {
    visited = Set.copyOf(visited);
    lastContact = Map.copyOf(lastContact);
  }
}
