package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCards;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/// All that the bills of one client follow from. The lists may be in any order.
///
/// @param agreements of this client, old and new
/// @param changes made by hand to the blocks, and to others that are not in here
/// @param billed what was billed before
/// @param own hourly rates that this client has instead of the card's, each from its day on
@RecordBuilder
public record Account(
    List<Work> work,
    List<Agreement> agreements,
    List<Block> blocks,
    List<BlockChange> changes,
    List<Billed> billed,
    RateCards cards,
    List<OwnRate> own,
    BusinessHours hours)
    implements AccountBuilder.With {
  public Account {
    work = List.copyOf(work);
    agreements = List.copyOf(agreements);
    blocks = List.copyOf(blocks);
    changes = List.copyOf(changes);
    billed = List.copyOf(billed);
    own = List.copyOf(own);
  }

  /// Nothing done, nothing agreed.
  public static Account empty(RateCards cards, BusinessHours hours) {
    return new Account(
        List.of(), List.of(), List.of(), List.of(), List.of(), cards, List.of(), hours);
  }
}
