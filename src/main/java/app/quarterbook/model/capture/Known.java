package app.quarterbook.model.capture;

import app.quarterbook.model.client.ClientId;
import java.util.List;

/// The names by which a client can be meant.
///
/// @param people names of the client's people
/// @param sites names of its sites
public record Known(ClientId client, String name, List<String> people, List<String> sites) {
  public Known {
    people = List.copyOf(people);
    sites = List.copyOf(sites);
  }
}
