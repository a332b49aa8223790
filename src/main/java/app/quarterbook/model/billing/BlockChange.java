package app.quarterbook.model.billing;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/// Minutes put into a block or taken out of it by hand.
///
/// @param on from which day on it holds
/// @param minutes more, or less where negative; never zero
/// @param reason never empty
@RecordBuilder
public record BlockChange(BlockChangeId id, BlockId block, LocalDate on, int minutes, String reason)
    implements BlockChangeBuilder.With {
  private static final int MOST_MINUTES = 60_000;

  public BlockChange {
    Check.between("minutes", minutes, -MOST_MINUTES, MOST_MINUTES);
    if (minutes == 0) {
      throw new Unsound("minutes", "problem.required");
    }
    reason = Check.required("reason", reason, 2000);
  }
}
