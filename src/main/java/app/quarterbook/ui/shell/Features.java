package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.ui.kit.Desk;

/// Plugs every feature in, one method each.
final class Features {
  private final Database database;
  private final Desk desk;
  private final Places places;

  Features(Database database, Desk desk, Places places) {
    this.database = database;
    this.desk = desk;
    this.places = places;
  }

  void plugIn() {}
}
