package app.quarterbook.model.checklist;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;

/// A list of steps that is done again and again, to be copied each time.
///
/// @param purpose the occasion that takes this template by itself, as the feature calls it; empty
///     where only a person takes it
@RecordBuilder
public record Template(TemplateId id, String name, String purpose) implements TemplateBuilder.With {
  public Template {
    name = Check.required("name", name, 200);
    purpose = Check.text("purpose", purpose, 60);
  }

  /// A template of the consultant's own.
  public static Template named(String name) {
    return new Template(TemplateId.next(), name, "");
  }
}
