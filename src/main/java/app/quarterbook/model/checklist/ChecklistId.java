package app.quarterbook.model.checklist;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names a checklist that is worked off.
public record ChecklistId(UUID value) {
  public static ChecklistId next() {
    return new ChecklistId(Ids.next());
  }
}
