package app.quarterbook.model.billing;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateCard;
import java.time.LocalDate;

/// The sizes in which blocks are sold (DOMAIN 6).
public enum BlockSize {
  TEN(RateItem.BLOCK_10, 10),
  TWENTY(RateItem.BLOCK_20, 20),
  FORTY(RateItem.BLOCK_40, 40);

  /// How long a block can be used (DOMAIN 6, rate card).
  private static final int MONTHS = 12;

  private final RateItem item;
  private final int hours;

  BlockSize(RateItem item, int hours) {
    this.item = item;
    this.hours = hours;
  }

  /// What it is on the rate card.
  public RateItem item() {
    return item;
  }

  /// A block of this size that is sold today at the card's price.
  public Block sold(ClientId client, LocalDate today, RateCard card) {
    return new Block(
        BlockId.next(),
        client,
        today,
        hours * 60,
        today.plusMonths(MONTHS).minusDays(1),
        card.price(item),
        "",
        null);
  }
}
