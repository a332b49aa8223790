package app.quarterbook.model.plan;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record PlanItemId(UUID value) {
  public static PlanItemId next() {
    return new PlanItemId(Ids.next());
  }
}
