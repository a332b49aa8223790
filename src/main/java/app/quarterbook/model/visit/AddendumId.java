package app.quarterbook.model.visit;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record AddendumId(UUID value) {
  public static AddendumId next() {
    return new AddendumId(Ids.next());
  }
}
