package app.quarterbook.model.export;

import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.rate.OwnRate;
import java.util.List;

/// What clients pay for, besides the agreements themselves.
///
/// @param lines agreement by agreement, in order
/// @param counts agreement by agreement, the oldest first
/// @param blocks the oldest first
/// @param changes made to blocks by hand, the oldest first
public record Terms(
    List<AgreementLine> lines,
    List<CountChange> counts,
    List<Block> blocks,
    List<BlockChange> changes,
    List<OwnRate> rates) {
  public Terms {
    lines = List.copyOf(lines);
    counts = List.copyOf(counts);
    blocks = List.copyOf(blocks);
    changes = List.copyOf(changes);
    rates = List.copyOf(rates);
  }
}
