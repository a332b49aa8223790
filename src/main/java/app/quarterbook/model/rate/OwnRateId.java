package app.quarterbook.model.rate;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record OwnRateId(UUID value) {
  public static OwnRateId next() {
    return new OwnRateId(Ids.next());
  }
}
