package app.quarterbook.model.visit;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record PartId(UUID value) {
  public static PartId next() {
    return new PartId(Ids.next());
  }
}
