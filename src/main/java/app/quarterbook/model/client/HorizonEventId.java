package app.quarterbook.model.client;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record HorizonEventId(UUID value) {
  public static HorizonEventId next() {
    return new HorizonEventId(Ids.next());
  }
}
