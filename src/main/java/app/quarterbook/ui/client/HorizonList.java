package app.quarterbook.ui.client;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.HorizonEvent;
import app.quarterbook.model.client.HorizonKind;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Roster;
import app.quarterbook.ui.kit.RosterScreen;
import app.quarterbook.ui.kit.Spellings;
import java.util.List;
import javafx.scene.Node;

/// What is coming up in a client's business.
final class HorizonList {
  private HorizonList() {}

  static RosterScreen<HorizonEvent> screen(
      Desk desk, Roster<HorizonEvent> events, ClientId client) {
    return new RosterScreen<>(
        desk,
        events,
        new RosterScreen.Parts<>(
            "client.horizon",
            "bi-binoculars",
            () -> HorizonEvent.titled(client, Text.of("client.horizon.fresh")),
            HorizonList::columns,
            HorizonList::form,
            ClientActions.NEW_EVENT,
            ClientActions.EDIT_EVENT,
            ClientActions.DELETE_EVENT));
  }

  private static void columns(ListTable<HorizonEvent> table) {
    table
        .value("client.column.expectedOn", HorizonEvent::on, Spellings.DATE::write)
        .text("client.column.title", HorizonEvent::title)
        .value("client.column.kind", HorizonEvent::kind, Text::of)
        .alsoFinds(HorizonEvent::notes);
  }

  private static Node form(Draft<HorizonEvent> draft) {
    return new Form("client")
        .line(draft.text("title", HorizonEvent::title, HorizonEvent::withTitle))
        .columns(2)
        .choice(
            draft.choice("kind", HorizonEvent::kind, HorizonEvent::withKind),
            List.of(HorizonKind.values()))
        .date(draft.optionalDate("on", HorizonEvent::on, HorizonEvent::withOn))
        .columns(1)
        .area(draft.text("notes", HorizonEvent::notes, HorizonEvent::withNotes), 4)
        .build();
  }
}
