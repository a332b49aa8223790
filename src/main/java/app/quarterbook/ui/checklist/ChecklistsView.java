package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Template;
import app.quarterbook.ui.kit.AskBar;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.FilterField;
import app.quarterbook.ui.kit.ListScreen;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of checklists; of one client, it is a tab of the client's page.
public final class ChecklistsView implements ListScreen {
  private final ChecklistsViewModel model;
  private final Verb add = Verb.always(ChecklistActions.NEW, this::ask);
  private final Verb templates;
  private final ListTable<ChecklistRow> table;
  private final FilterField filter;
  private final AskBar bar;
  private final Node node;
  private final List<Verb> verbs;

  public ChecklistsView(ChecklistsViewModel model) {
    this.model = model;
    templates = Verb.always(ChecklistActions.TEMPLATES, model::openTemplates);
    table = new ListTable<>(model.rows(), new Empty("bi-list-check", "checklist.empty", add));
    columns();
    filter = new FilterField("checklist.filter", table);
    bar = new AskBar(table.node()::requestFocus);
    node = page();
    verbs =
        List.of(
            add,
            templates,
            table.verb(ChecklistActions.CLIENT, model::openClient),
            table.verb(ChecklistActions.DELETE, model::delete));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public Parts parts() {
    return new Parts(model, table, filter);
  }

  private Node page() {
    var open = Buttons.check("checklist.openOnly", model.openOnlyProperty());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var content = new VBox(bar, table.node());
    content.getStyleClass().add("form");
    return new Page("checklist.title", content)
        .tools(filter, open, Buttons.of(templates), Buttons.of(add, "bi-plus"));
  }

  private void ask() {
    bar.choice("checklist.which", model.templates(), Template::name, this::askWhom);
  }

  /// The bar asks anew only after it has taken the first answer away.
  private void askWhom(Template template) {
    var client = model.only();
    if (client != null) {
      model.begin(template, client);
      return;
    }
    Platform.runLater(
        () ->
            bar.choice(
                "checklist.forWhom",
                model.clients(),
                whom -> whom.name(),
                whom -> model.begin(template, whom.id())));
  }

  private void columns() {
    if (model.only() == null) {
      table.text("checklist.column.client", ChecklistRow::client);
    }
    table
        .text("checklist.column.title", row -> row.list().title())
        .value("checklist.column.started", row -> row.list().startedOn(), Spellings.DATE::write)
        .text("checklist.column.progress", ChecklistRow::done)
        .value("checklist.column.due", row -> row.progress().nextDue(), Spellings.DATE::write)
        .value("checklist.column.closed", row -> row.list().closedOn(), Spellings.DATE::write)
        .keyed(row -> row.list().id())
        .opens(row -> model.open(row.list().id()));
    table.node().setId("checklist.list");
  }
}
