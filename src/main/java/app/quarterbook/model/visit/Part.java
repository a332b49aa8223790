package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;

/// Something that was built in, handed over or taken along at a visit.
///
/// @param position where it stands among the visit's parts
/// @param serial serial number; empty where it has none
@RecordBuilder
public record Part(
    PartId id, VisitId visit, int position, int quantity, String name, String serial, String notes)
    implements PartBuilder.With {
  public Part {
    position = Check.notNegative("position", position);
    quantity = Check.positive("quantity", quantity);
    name = Check.required("name", name, 500);
    serial = Check.text("serial", serial.strip(), 200);
    notes = Check.text("notes", notes, 2000);
  }

  public static Part named(VisitId visit, int position, String name) {
    return new Part(PartId.next(), visit, position, 1, name, "", "");
  }
}
