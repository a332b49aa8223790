package app.quarterbook.model.rate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Every rate card there was, is and is planned.
public final class RateCards {
  private static final RateCard SHIPPED = RateCard.shipped(RateCard.BEGINNING);

  private final NavigableMap<LocalDate, RateCard> byDay;

  public RateCards(Collection<RateCard> cards) {
    byDay =
        cards.stream()
            .collect(
                Collectors.toMap(
                    RateCard::from, card -> card, (one, other) -> other, TreeMap::new));
  }

  /// The card that holds on a day. Before the first one it is that one, and where there is none the
  /// one that the program comes with.
  public RateCard on(LocalDate day) {
    var card = byDay.floorEntry(day);
    if (card == null) {
      card = byDay.firstEntry();
    }
    return card == null ? SHIPPED : card.getValue();
  }
}
