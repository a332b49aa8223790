package app.quarterbook.store;

import app.quarterbook.model.billing.Coverage;
import app.quarterbook.model.rate.RateRules;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps the charge of a visit in step with what it is worked out from, whoever changes that: a
/// form, the timer, an import. The consultant's own figure stays, and so does a visit of which
/// nothing was changed: a new rule does not reach back.
final class Charging {
  private final SettingStore settings;
  private final SiteStore sites;
  private final AgreementStore agreements;

  Charging(Database database) {
    settings = new SettingStore(database);
    sites = new SiteStore(database);
    agreements = new AgreementStore(database);
  }

  /// The visit with the charge it is to be saved with.
  ///
  /// @param before the visit as it is kept; null where it is new
  Visit charged(@Nullable Visit before, Visit visit) {
    return visit.charge().own() || !isNews(before, visit) ? visit : byRule(visit);
  }

  /// The visit with what the rules of today charge for it, whatever stood there.
  Visit byRule(Visit visit) {
    var site = visit.site() == null ? null : sites.find(visit.site()).orElse(null);
    return visit.withCharge(rules(visit).reckon(visit, site).charge());
  }

  /// The rules that hold for a visit: the settings', and what its client's agreement says of them.
  RateRules rules(Visit visit) {
    var rules = settings.load().rateRules();
    return new Coverage(agreements.of(visit.client()))
        .on(visit.on())
        .map(agreement -> rules.under(agreement.conditions()))
        .orElse(rules);
  }

  /// Of a visit that has just begun nothing is charged yet.
  private static boolean isNews(@Nullable Visit before, Visit visit) {
    if (before == null) {
      return !visit.times().equals(Times.NONE);
    }
    return before.charge().own()
        || !before.times().equals(visit.times())
        || before.kind() != visit.kind()
        || !Objects.equals(before.site(), visit.site())
        || !Objects.equals(before.distance(), visit.distance());
  }
}
