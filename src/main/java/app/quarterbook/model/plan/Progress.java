package app.quarterbook.model.plan;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where an item stands, and what came of it.
///
/// @param reason why it was dropped; needed for a dropped item, empty otherwise
/// @param result in the client's words: "what you got"
/// @param closedOn the day it was done or dropped; null while it is open
@RecordBuilder
public record Progress(ItemState state, String reason, String result, @Nullable LocalDate closedOn)
    implements ProgressBuilder.With {
  public static final Progress OPEN = new Progress(ItemState.OPEN, "", "", null);
  public static final Progress DOING = new Progress(ItemState.DOING, "", "", null);

  public Progress {
    boolean open = state == ItemState.OPEN || state == ItemState.DOING;
    if (open != (closedOn == null)) {
      throw new Unsound("closedOn", "problem.closedOn");
    }
    reason = state == ItemState.DROPPED ? Check.required("reason", reason, 2000) : "";
    result = Check.text("result", result, 100_000);
  }

  public static Progress done(LocalDate on, String result) {
    return new Progress(ItemState.DONE, "", result, on);
  }

  public static Progress dropped(LocalDate on, String reason) {
    return new Progress(ItemState.DROPPED, reason, "", on);
  }

  public boolean isOpen() {
    return closedOn == null;
  }
}
