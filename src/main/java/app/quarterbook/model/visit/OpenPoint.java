package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that was left open at a visit and is too small for the plan.
///
/// @param position where it stands among the visit's open points
/// @param dueOn the day by which it should be done; null where any day will do
/// @param doneOn the day it was done; null while it is open
@RecordBuilder
public record OpenPoint(
    OpenPointId id,
    VisitId visit,
    int position,
    String text,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn)
    implements OpenPointBuilder.With {
  public OpenPoint {
    position = Check.notNegative("position", position);
    text = Check.required("text", text, 2000);
  }

  public static OpenPoint written(VisitId visit, int position, String text) {
    return new OpenPoint(OpenPointId.next(), visit, position, text, null, null);
  }

  public boolean isDone() {
    return doneOn != null;
  }
}
