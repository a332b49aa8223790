package app.quarterbook.model.visit;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record VisitId(UUID value) {
  public static VisitId next() {
    return new VisitId(Ids.next());
  }
}
