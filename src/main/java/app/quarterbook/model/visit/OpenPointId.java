package app.quarterbook.model.visit;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record OpenPointId(UUID value) {
  public static OpenPointId next() {
    return new OpenPointId(Ids.next());
  }
}
