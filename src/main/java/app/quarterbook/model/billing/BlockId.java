package app.quarterbook.model.billing;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names one prepaid block.
public record BlockId(UUID value) {
  public static BlockId next() {
    return new BlockId(Ids.next());
  }
}
