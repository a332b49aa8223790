package app.quarterbook.model.client;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record StageChangeId(UUID value) {
  public static StageChangeId next() {
    return new StageChangeId(Ids.next());
  }
}
