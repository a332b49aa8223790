package app.quarterbook.model.rate;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names one rate card.
public record RateCardId(UUID value) {
  public static RateCardId next() {
    return new RateCardId(Ids.next());
  }
}
