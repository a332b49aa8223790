package app.quarterbook.model.checklist;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names one step of a checklist.
public record StepId(UUID value) {
  public static StepId next() {
    return new StepId(Ids.next());
  }
}
