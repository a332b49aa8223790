package app.quarterbook.model.client;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record ClientId(UUID value) {
  public static ClientId next() {
    return new ClientId(Ids.next());
  }
}
