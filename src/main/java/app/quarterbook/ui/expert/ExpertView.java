package app.quarterbook.ui.expert;

import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertKind;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.RosterScreen;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;

/// Experts and vendors with what they are called for.
public final class ExpertView implements Screen {
  private final ExpertViewModel model;
  private final RosterScreen<Expert> list;
  private final Node node;

  public ExpertView(ExpertViewModel model, Desk desk) {
    this.model = model;
    list =
        new RosterScreen<>(
            desk,
            model.experts(),
            new RosterScreen.Parts<>(
                "expert.list",
                "bi-person-lines-fill",
                () -> Expert.named(Text.of("expert.list.fresh"), ExpertKind.EXPERT),
                this::columns,
                this::form,
                ExpertActions.NEW,
                ExpertActions.EDIT,
                ExpertActions.DELETE));
    node = list.page("expert.title");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return list.verbs();
  }

  @Override
  public void shown() {
    list.shown();
  }

  @Override
  public void reveal(UUID record) {
    list.reveal(record);
  }

  @Override
  public void find() {
    list.find();
  }

  @Override
  public void close() {
    list.close();
    model.close();
  }

  private void columns(ListTable<Expert> table) {
    table
        .text("expert.column.name", Expert::name)
        .value("expert.column.kind", Expert::kind, Text::of)
        .text("expert.column.whatFor", Expert::whatFor)
        .text("expert.column.contact", Expert::contact)
        .text("expert.column.phone", Expert::phone)
        .text("expert.column.clients", expert -> model.names(expert.clients()))
        .alsoFinds(expert -> expert.notes() + ' ' + expert.accountNumber() + ' ' + expert.email());
  }

  private Node form(Draft<Expert> draft) {
    return new Form("expert")
        .line(draft.text("name", Expert::name, Expert::withName))
        .choice(draft.choice("kind", Expert::kind, Expert::withKind), List.of(ExpertKind.values()))
        .line(draft.text("whatFor", Expert::whatFor, Expert::withWhatFor))
        .line(draft.text("contact", Expert::contact, Expert::withContact))
        .columns(2)
        .line(draft.text("phone", Expert::phone, Expert::withPhone))
        .line(draft.text("email", Expert::email, Expert::withEmail))
        .columns(1)
        .line(draft.text("accountNumber", Expert::accountNumber, Expert::withAccountNumber))
        .node(
            new ClientPicker(
                draft.choice("clients", Expert::clients, Expert::withClients), model.clients()))
        .area(draft.text("notes", Expert::notes, Expert::withNotes), 4)
        .build();
  }
}
