package app.quarterbook.model.checklist;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step of a template.
///
/// @param position where it stands, from 0
/// @param owner who is responsible; may be empty
/// @param dueDays days after the start by which it is to be done; null: no day is set
/// @param act what ticking it does besides, as the feature calls it; empty for nothing
@RecordBuilder
public record TemplateStep(
    TemplateStepId id,
    TemplateId template,
    int position,
    String text,
    String owner,
    @Nullable Integer dueDays,
    DayCount dayCount,
    Choice choice,
    String act)
    implements TemplateStepBuilder.With {
  private static final int MOST_DAYS = 10_000;

  public TemplateStep {
    position = Check.notNegative("position", position);
    text = Check.required("text", text, 2000);
    owner = Check.text("owner", owner, 200);
    if (dueDays != null) {
      Check.between("dueDays", dueDays, 0, MOST_DAYS);
    }
    act = Check.text("act", act, 60);
  }

  public static TemplateStep written(TemplateId template, int position, String text) {
    return new TemplateStep(
        TemplateStepId.next(),
        template,
        position,
        text,
        "",
        null,
        DayCount.BUSINESS,
        Choice.ALWAYS,
        "");
  }

  /// The day it is due in a checklist that starts on a day; null where none is set.
  public @Nullable LocalDate dueFrom(LocalDate start) {
    return dueDays == null ? null : dayCount.after(start, dueDays);
  }
}
