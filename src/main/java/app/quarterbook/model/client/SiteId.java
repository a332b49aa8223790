package app.quarterbook.model.client;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record SiteId(UUID value) {
  public static SiteId next() {
    return new SiteId(Ids.next());
  }
}
