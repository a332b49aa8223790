package app.quarterbook.ui.client;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Roster;
import app.quarterbook.ui.kit.RosterScreen;
import javafx.scene.Node;

/// The people at a client's.
final class PersonList {
  private PersonList() {}

  static RosterScreen<Person> screen(Desk desk, Roster<Person> people, ClientId client) {
    return new RosterScreen<>(
        desk,
        people,
        new RosterScreen.Parts<>(
            "client.people",
            "bi-person",
            () -> Person.named(client, Text.of("client.people.fresh")),
            PersonList::columns,
            PersonList::form,
            ClientActions.NEW_PERSON,
            ClientActions.EDIT_PERSON,
            ClientActions.DELETE_PERSON));
  }

  private static void columns(ListTable<Person> table) {
    table
        .text("client.column.name", Person::name)
        .text("client.column.role", Person::role)
        .text("client.column.decides", PersonList::decides)
        .text("client.column.phone", PersonList::phone)
        .text("client.column.email", Person::email)
        .alsoFinds(person -> person.mobile() + ' ' + person.notes());
  }

  private static Node form(Draft<Person> draft) {
    return new Form("client")
        .line(draft.text("name", Person::name, Person::withName))
        .line(draft.text("role", Person::role, Person::withRole))
        .check(draft.choice("decisionMaker", Person::decisionMaker, Person::withDecisionMaker))
        .columns(2)
        .line(draft.text("phone", Person::phone, Person::withPhone))
        .line(draft.text("mobile", Person::mobile, Person::withMobile))
        .columns(1)
        .line(draft.text("email", Person::email, Person::withEmail))
        .area(draft.text("address", Person::address, Person::withAddress), 2)
        .area(draft.text("notes", Person::notes, Person::withNotes), 4)
        .build();
  }

  private static String decides(Person person) {
    return person.decisionMaker() ? Text.of("client.decides") : "";
  }

  private static String phone(Person person) {
    return person.phone().isBlank() ? person.mobile() : person.phone();
  }
}
