package app.quarterbook.model.visit;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record NoteLinkId(UUID value) {
  public static NoteLinkId next() {
    return new NoteLinkId(Ids.next());
  }
}
