package app.quarterbook.ui.client;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Roster;
import app.quarterbook.ui.kit.RosterScreen;
import app.quarterbook.ui.kit.Spellings;
import javafx.scene.Node;

/// The places of a client.
final class SiteList {
  private SiteList() {}

  static RosterScreen<Site> screen(Desk desk, Roster<Site> sites, ClientId client) {
    return new RosterScreen<>(
        desk,
        sites,
        new RosterScreen.Parts<>(
            "client.sites",
            "bi-geo-alt",
            () -> Site.named(client, Text.of("client.sites.fresh")),
            SiteList::columns,
            SiteList::form,
            ClientActions.NEW_SITE,
            ClientActions.EDIT_SITE,
            ClientActions.DELETE_SITE));
  }

  private static void columns(ListTable<Site> table) {
    table
        .text("client.column.name", Site::name)
        .text("client.column.address", site -> site.address().replace('\n', ' '))
        .number("client.column.travel", Site::travelMinutes, Spellings.MINUTES::write)
        .number("client.column.distance", Site::distance, Spellings.DECIMAL::write)
        .alsoFinds(Site::accessNotes);
  }

  private static Node form(Draft<Site> draft) {
    return new Form("client")
        .line(draft.text("name", Site::name, Site::withName))
        .area(draft.text("address", Site::address, Site::withAddress), 2)
        .columns(2)
        .number(
            draft.optionalMinutes("travelMinutes", Site::travelMinutes, Site::withTravelMinutes))
        .number(draft.optionalDecimal("distance", Site::distance, Site::withDistance))
        .columns(1)
        .area(draft.text("accessNotes", Site::accessNotes, Site::withAccessNotes), 4)
        .build();
  }
}
