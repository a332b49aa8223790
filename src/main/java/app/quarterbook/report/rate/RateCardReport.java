package app.quarterbook.report.rate;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.setting.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// All that a client reads on a rate card.
///
/// @param tiers what each tier promises
/// @param benefits what an agreement brings, one each
public record RateCardReport(
    Settings settings,
    RateCard card,
    Map<Tier, Conditions> tiers,
    List<String> benefits,
    Instant made) {
  public RateCardReport {
    tiers = Map.copyOf(tiers);
    benefits = List.copyOf(benefits);
  }
}
