package app.quarterbook.ui.client;

import app.quarterbook.model.client.Stage;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.FilterField;
import app.quarterbook.ui.kit.ListScreen;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The list of clients and prospects.
public final class ClientsView implements ListScreen {
  private final ClientsViewModel model;
  private final Verb add = Verb.always(ClientActions.NEW, this::ask);
  private final ListTable<ClientRow> table;
  private final FilterField filter;
  private final NewClientBar bar;
  private final Node node;
  private final List<Verb> verbs;

  public ClientsView(ClientsViewModel model) {
    this.model = model;
    table = new ListTable<>(model.rows(), new Empty("bi-people", "client.empty", add));
    columns();
    filter = new FilterField("client.filter", table);
    bar = new NewClientBar(model, table.node()::requestFocus);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var list = new VBox(bar, table.node());
    list.getStyleClass().add("form");
    node = new Page("client.title", list).tools(filter, stages(), Buttons.of(add, "bi-plus"));
    verbs = List.of(add, table.verb(ClientActions.DELETE, row -> model.delete(row.client())));
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

  /// Asks for the name of a new client.
  public void ask() {
    bar.ask();
  }

  private void columns() {
    table
        .text("client.column.name", row -> row.client().name())
        .value("client.column.stage", row -> row.client().stage(), Text::of)
        .value("client.column.standing", row -> row.client().standing(), ClientWords::standing)
        .value("client.column.fit", ClientRow::fit, ClientWords::fit)
        .number(
            "client.column.workstations",
            row -> row.client().size().workstations(),
            Spellings.WHOLE::write)
        .number(
            "client.column.servers", row -> row.client().size().servers(), Spellings.WHOLE::write)
        .text("client.column.tier", ClientRow::tier)
        .number("client.column.fee", row -> row.line().monthlyFee(), Spellings.MONEY::write)
        .value("client.column.lastContact", row -> row.line().lastContact(), Spellings.DATE::write)
        .value("client.column.due", ClientRow::due, Spellings.DATE::write)
        .number("client.column.openItems", row -> row.line().openItems(), Spellings.WHOLE::write)
        .canMiss(
            "client.column.standing",
            "client.column.lastContact",
            "client.column.servers",
            "client.column.fit")
        .alsoFinds(row -> row.client().notes())
        .opens(row -> model.open(row.client()));
    table.node().setId("client.list");
  }

  private ComboBox<@Nullable Stage> stages() {
    var stages = FXCollections.<@Nullable Stage>observableArrayList((Stage) null);
    stages.addAll(Stage.values());
    var choice = new ComboBox<>(stages);
    choice.setId("client.stageFilter");
    choice.setAccessibleText(Text.of("client.stageFilter"));
    choice.setConverter(new StageName());
    choice.valueProperty().bindBidirectional(model.stageProperty());
    return choice;
  }

  private static final class StageName extends StringConverter<@Nullable Stage> {
    @Override
    public String toString(@Nullable Stage stage) {
      return stage == null ? Text.of("client.allStages") : Text.of(stage);
    }

    @Override
    public @Nullable Stage fromString(String text) {
      return null;
    }
  }
}
