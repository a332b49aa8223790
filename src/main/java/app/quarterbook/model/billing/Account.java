package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateCards;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// All that the bills of one client follow from. The lists may be in any order.
///
/// @param agreements of this client, old and new
/// @param changes made by hand to the blocks, and to others that are not in here
/// @param billed what was billed before
/// @param own hourly rates that this client has instead of the card's
@RecordBuilder
public record Account(
    List<Work> work,
    List<Agreement> agreements,
    List<Block> blocks,
    List<BlockChange> changes,
    List<Billed> billed,
    RateCards cards,
    Map<RateItem, BigDecimal> own,
    BusinessHours hours)
    implements AccountBuilder.With {
  public Account {
    work = List.copyOf(work);
    agreements = List.copyOf(agreements);
    blocks = List.copyOf(blocks);
    changes = List.copyOf(changes);
    billed = List.copyOf(billed);
    own = Map.copyOf(own);
  }

  /// Nothing done, nothing agreed.
  public static Account empty(RateCards cards, BusinessHours hours) {
    return new Account(
        List.of(), List.of(), List.of(), List.of(), List.of(), cards, Map.of(), hours);
  }
}
