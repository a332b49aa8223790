package app.quarterbook.model.checklist;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step of a checklist.
///
/// @param position where it stands, from 0
/// @param owner who is responsible; may be empty
/// @param dueOn null where no day is set
/// @param act what ticking it does besides, as the feature calls it; empty for nothing
/// @param doneOn null while it is open
/// @param doneBy who did it; empty while it is open, and where nobody said
@RecordBuilder
public record Step(
    StepId id,
    ChecklistId checklist,
    int position,
    String text,
    String owner,
    @Nullable LocalDate dueOn,
    Choice choice,
    String act,
    @Nullable LocalDate doneOn,
    String doneBy,
    String notes)
    implements StepBuilder.With {
  public Step {
    position = Check.notNegative("position", position);
    text = Check.required("text", text, 2000);
    owner = Check.text("owner", owner, 200);
    act = Check.text("act", act, 60);
    doneBy = Check.text("doneBy", doneBy, 200);
    notes = Check.text("notes", notes, 20_000);
  }

  /// A step that came up while the list was worked off.
  public static Step written(ChecklistId checklist, int position, String text) {
    return new Step(
        StepId.next(), checklist, position, text, "", null, Choice.ALWAYS, "", null, "", "");
  }

  /// A template's step in a checklist that starts on a day.
  static Step of(TemplateStep step, ChecklistId checklist, LocalDate start) {
    return written(checklist, step.position(), step.text())
        .withOwner(step.owner())
        .withDueOn(step.dueFrom(start))
        .withChoice(step.choice())
        .withAct(step.act());
  }

  public boolean isDone() {
    return doneOn != null;
  }

  public Step ticked(String by, LocalDate on) {
    return withDoneOn(on).withDoneBy(by);
  }

  /// The step open again.
  public Step opened() {
    return withDoneOn(null).withDoneBy("");
  }
}
