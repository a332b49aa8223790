package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Template;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.AskBar;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.FilterField;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of checklists; of one client, it is a tab of the client's page.
public final class ChecklistsView implements Screen {
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
    var some = Bindings.isNotNull(table.selectedProperty());
    verbs =
        List.of(
            add,
            templates,
            new Verb(ChecklistActions.CLIENT, () -> selected(model::openClient), some),
            new Verb(ChecklistActions.DELETE, () -> selected(model::delete), some));
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
  public boolean rest() {
    model.rest();
    return true;
  }

  @Override
  public void shown() {
    model.wake();
    table.node().requestFocus();
  }

  @Override
  public void find() {
    filter.requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Node page() {
    var open = new CheckBox(Text.of("checklist.openOnly"));
    open.setId("checklist.openOnly");
    open.setMinWidth(CheckBox.USE_PREF_SIZE);
    open.selectedProperty().bindBidirectional(model.openOnlyProperty());
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

  private void selected(Consumer<ChecklistRow> run) {
    var row = table.selectedProperty().get();
    if (row != null) {
      run.accept(row);
    }
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
