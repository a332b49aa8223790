package app.quarterbook.ui.shell;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.store.Database;
import app.quarterbook.store.FindStore;
import app.quarterbook.ui.kit.ClientTab;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.today.TodayActions;
import app.quarterbook.ui.today.TodayView;
import app.quarterbook.ui.today.TodayViewModel;
import app.quarterbook.ui.visit.NewVisit;
import app.quarterbook.ui.visit.VisitActions;
import app.quarterbook.ui.visit.VisitBeginning;
import app.quarterbook.ui.visit.VisitView;
import app.quarterbook.ui.visit.VisitViewModel;
import app.quarterbook.ui.visit.VisitsView;
import app.quarterbook.ui.visit.VisitsViewModel;
import org.jspecify.annotations.Nullable;

/// Plugs every feature in, one method each.
final class Features {
  private final Database database;
  private final Desk desk;
  private final Places places;
  private final Theme theme;

  Features(Database database, Desk desk, Places places, Theme theme) {
    this.database = database;
    this.desk = desk;
    this.places = places;
    this.theme = theme;
  }

  void plugIn() {
    new ClientFeatures(database, desk, theme).plugInto(places);
    today();
    visits();
    places.finds(new WorkbookFinder(new FindStore(database)));
  }

  private void today() {
    places
        .screen(Place.Today.class, place -> new TodayView(new TodayViewModel(desk, database)))
        .actions(TodayActions.all());
  }

  private void visits() {
    var stores = new VisitViewModel.Stores(database);
    places
        .screen(Place.Visits.class, place -> visits(stores, null))
        .screen(
            Place.VisitPage.class,
            place -> new VisitView(new VisitViewModel(desk, database, stores, place.visit())))
        .clientTab(new ClientTab("visit.tab", client -> visits(stores, client)))
        .creates(NewVisit.anywhere(new VisitBeginning(desk, stores.visits(), stores.clients())))
        .actions(VisitActions.all());
  }

  private VisitsView visits(VisitViewModel.Stores stores, @Nullable ClientId only) {
    return new VisitsView(
        new VisitsViewModel(desk, database, stores.visits(), stores.clients(), only));
  }
}
