package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.ui.agreement.AgreementActions;
import app.quarterbook.ui.agreement.TierView;
import app.quarterbook.ui.agreement.TierViewModel;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import app.quarterbook.ui.rate.RateActions;
import app.quarterbook.ui.rate.RateView;
import app.quarterbook.ui.rate.RateViewModel;
import java.util.List;

/// Plugs in the rate card and the tiers, which lead to each other.
final class RateFeatures {
  private final Database database;
  private final Desk desk;

  RateFeatures(Database database, Desk desk) {
    this.database = database;
    this.desk = desk;
  }

  void plugInto(Places places) {
    places
        .screen(
            Place.RateCards.class,
            place -> new RateView(new RateViewModel(database, desk), tiers(desk)))
        .screen(
            Place.Tiers.class,
            place -> new TierView(new TierViewModel(database, desk), rateCard(desk)))
        .offers(place -> List.of(rateCard(desk), tiers(desk)))
        .actions(RateActions.all());
  }

  static Verb rateCard(Desk desk) {
    return Verb.always(RateActions.OPEN, () -> desk.navigator().go(new Place.RateCards()));
  }

  static Verb tiers(Desk desk) {
    return Verb.always(AgreementActions.TIERS, () -> desk.navigator().go(new Place.Tiers()));
  }
}
