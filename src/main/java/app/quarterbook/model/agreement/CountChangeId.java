package app.quarterbook.model.agreement;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names one change of an agreement's counts.
public record CountChangeId(UUID value) {
  public static CountChangeId next() {
    return new CountChangeId(Ids.next());
  }
}
