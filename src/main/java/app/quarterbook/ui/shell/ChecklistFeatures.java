package app.quarterbook.ui.shell;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.store.Database;
import app.quarterbook.ui.checklist.ChecklistActions;
import app.quarterbook.ui.checklist.ChecklistView;
import app.quarterbook.ui.checklist.ChecklistViewModel;
import app.quarterbook.ui.checklist.ChecklistsView;
import app.quarterbook.ui.checklist.ChecklistsViewModel;
import app.quarterbook.ui.checklist.TemplatesView;
import app.quarterbook.ui.checklist.TemplatesViewModel;
import app.quarterbook.ui.checklist.sale.CoverPane;
import app.quarterbook.ui.checklist.sale.CoverViewModel;
import app.quarterbook.ui.kit.ClientTab;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// Plugs in checklists.
final class ChecklistFeatures {
  private final Database database;
  private final Desk desk;

  ChecklistFeatures(Database database, Desk desk) {
    this.database = database;
    this.desk = desk;
  }

  void plugInto(Places places) {
    places
        .screen(Place.Checklists.class, place -> lists(null))
        .screen(Place.ChecklistPage.class, this::list)
        .screen(
            Place.ChecklistTemplates.class,
            place -> new TemplatesView(new TemplatesViewModel(database, desk), desk.preferences()))
        .clientTab(new ClientTab("checklist.tab", this::lists))
        .actions(ChecklistActions.all());
  }

  private ChecklistsView lists(@Nullable ClientId only) {
    return new ChecklistsView(new ChecklistsViewModel(database, desk, only));
  }

  private ChecklistView list(Place.ChecklistPage place) {
    var id = place.list();
    return new ChecklistView(
        new ChecklistViewModel(database, desk, id, place.step()),
        new CoverPane(new CoverViewModel(database, desk, id)),
        desk.preferences());
  }
}
