package app.quarterbook.model.checklist;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names a template.
public record TemplateId(UUID value) {
  public static TemplateId next() {
    return new TemplateId(Ids.next());
  }
}
