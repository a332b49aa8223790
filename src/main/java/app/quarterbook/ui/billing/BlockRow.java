package app.quarterbook.ui.billing;

import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockLine;
import java.time.LocalDate;
import java.util.List;

/// A block as the list shows it.
///
/// @param left minutes; negative where more was billed than there is
/// @param lines what went in and out, in the order of time
/// @param state how it stands today
record BlockRow(Block block, int left, List<BlockLine> lines, State state) {
  /// How a block stands.
  enum State {
    AHEAD,
    USABLE,
    LOW,
    USED_UP,
    EXPIRED,
    VOID
  }

  /// @param warning percent left at which it is time to say so
  static BlockRow of(Block block, int left, List<BlockLine> lines, int warning, LocalDate today) {
    return new BlockRow(block, left, lines, state(block, left, warning, today));
  }

  private static State state(Block block, int left, int warning, LocalDate today) {
    if (block.isVoid()) {
      return State.VOID;
    }
    if (left <= 0) {
      return State.USED_UP;
    }
    if (block.lastDay() != null && today.isAfter(block.lastDay())) {
      return State.EXPIRED;
    }
    if (today.isBefore(block.on())) {
      return State.AHEAD;
    }
    return block.isLow(left, warning) ? State.LOW : State.USABLE;
  }
}
