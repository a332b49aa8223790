package app.quarterbook.report.offer;

import app.quarterbook.model.offer.Quote;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.setting.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// All that a client reads of an offer.
///
/// @param client the client's name
/// @param quotes the same counts in each tier, the lowest first
public record Offer(
    Settings settings,
    String client,
    LocalDate on,
    RateCard card,
    List<Quote> quotes,
    Instant made) {
  public Offer {
    quotes = List.copyOf(quotes);
  }
}
