package app.quarterbook.model.billing;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names one change that was made to a block by hand.
public record BlockChangeId(UUID value) {
  public static BlockChangeId next() {
    return new BlockChangeId(Ids.next());
  }
}
