package app.quarterbook.model.rate;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.price.RateUnit;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one client pays by the hour instead of the rate card's price, from a day on. A visit keeps
/// the rate of its day, whatever is agreed on later.
///
/// @param from the first day it holds, until the next one of the same item
/// @param price of an hour, in the workbook's currency; null: from that day the card holds again
@RecordBuilder
public record OwnRate(
    OwnRateId id, ClientId client, RateItem item, LocalDate from, @Nullable BigDecimal price)
    implements OwnRateBuilder.With {
  public OwnRate {
    if (item.unit() != RateUnit.HOUR) {
      throw new Unsound("item", "problem.notHourly");
    }
    price = price == null ? null : Check.money("price", price);
  }

  public static OwnRate of(ClientId client, RateItem item, LocalDate from, BigDecimal price) {
    return new OwnRate(OwnRateId.next(), client, item, from, price);
  }

  /// The rate that holds for an item on a day, which may be one that says the card does; nothing
  /// before the first.
  ///
  /// @param rates of one client, in any order
  public static Optional<OwnRate> on(Collection<OwnRate> rates, RateItem item, LocalDate day) {
    return rates.stream()
        .filter(rate -> rate.item() == item && !rate.from().isAfter(day))
        .max(Comparator.comparing(OwnRate::from));
  }

  /// From a day on the card holds again.
  public OwnRate ended(LocalDate day) {
    return new OwnRate(OwnRateId.next(), client, item, day, null);
  }

  public boolean isEnd() {
    return price == null;
  }
}
