package app.quarterbook.model.checklist;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names one step of a template.
public record TemplateStepId(UUID value) {
  public static TemplateStepId next() {
    return new TemplateStepId(Ids.next());
  }
}
