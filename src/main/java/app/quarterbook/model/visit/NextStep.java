package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was promised at the end of a visit.
///
/// @param text empty where nothing was promised
/// @param on by when; null where no day was named
@RecordBuilder
public record NextStep(String text, @Nullable LocalDate on, boolean done)
    implements NextStepBuilder.With {
  public static final NextStep NONE = new NextStep("", null, false);

  public NextStep {
    text = Check.text("next", text, 2000);
  }

  public boolean isOpen() {
    return !text.isBlank() && !done;
  }
}
