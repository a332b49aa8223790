package app.quarterbook.model.client;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record ExpertId(UUID value) {
  public static ExpertId next() {
    return new ExpertId(Ids.next());
  }
}
