package app.quarterbook.model.billing;

import app.quarterbook.model.visit.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line in the ledger of a block.
///
/// @param minutes put in, or taken out where negative
/// @param left minutes after it
/// @param visit what took them; null for the purchase and for changes by hand
/// @param reason of a change by hand; empty otherwise
public record BlockLine(
    LocalDate on, int minutes, int left, @Nullable VisitId visit, String reason) {
  static List<BlockLine> of(
      Block block, Collection<BlockChange> changes, Collection<VisitBill> bills) {
    var moves = new ArrayList<BlockLine>();
    moves.add(new BlockLine(block.on(), block.minutes(), 0, null, ""));
    changes.stream()
        .filter(change -> change.block().equals(block.id()))
        .map(change -> new BlockLine(change.on(), change.minutes(), 0, null, change.reason()))
        .forEach(moves::add);
    var source = new Source.Prepaid(block.id());
    for (var bill : bills) {
      bill.draws().stream()
          .filter(draw -> draw.source().equals(source))
          .map(draw -> new BlockLine(bill.on(), -draw.minutes(), 0, bill.visit(), ""))
          .forEach(moves::add);
    }
    moves.sort(Comparator.comparing(BlockLine::on));
    var lines = new ArrayList<BlockLine>();
    int left = 0;
    for (var move : moves) {
      left += move.minutes();
      lines.add(new BlockLine(move.on(), move.minutes(), left, move.visit(), move.reason()));
    }
    return lines;
  }
}
