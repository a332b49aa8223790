package app.quarterbook.ui.survey;

import app.quarterbook.text.Text;
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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of surveys; of one client, it is a tab of the client's page.
public final class SurveysView implements ListScreen {
  private final SurveysViewModel model;
  private final Verb add = Verb.always(SurveyActions.NEW, this::ask);
  private final ListTable<SurveyRow> table;
  private final FilterField filter;
  private final AskBar bar;
  private final Node node;
  private final List<Verb> verbs;

  public SurveysView(SurveysViewModel model) {
    this.model = model;
    table = new ListTable<>(model.rows(), new Empty("bi-chat-square-text", "survey.empty", add));
    columns();
    filter = new FilterField("survey.filter", table);
    bar = new AskBar(table.node()::requestFocus);
    node = page();
    verbs = List.of(add, table.verb(SurveyActions.CLIENT, model::openClient));
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
    var results = new Label();
    results.setId("survey.results");
    results.setWrapText(true);
    results.textProperty().bind(model.resultsProperty());
    var open = Buttons.check("survey.openOnly", model.openOnlyProperty());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var content = new VBox(bar, table.node(), results);
    content.getStyleClass().add("form");
    return new Page("survey.title", content).tools(filter, open, Buttons.of(add, "bi-plus"));
  }

  private void ask() {
    if (model.isOfOneClient()) {
      model.addHere();
    } else {
      bar.choice(
          "survey.askWhom",
          model.clients(),
          client -> client.name(),
          client -> model.add(client.id()));
    }
  }

  private void columns() {
    if (!model.isOfOneClient()) {
      table.text("survey.column.client", SurveyRow::client);
    }
    table
        .value("survey.column.due", row -> row.survey().dueOn(), Spellings.DATE::write)
        .text("survey.column.state", SurveyRow::state)
        .value("survey.column.closed", row -> row.survey().closedOn(), Spellings.DATE::write)
        .text("survey.column.respondent", row -> row.survey().respondent())
        .number("survey.column.rating", SurveyRow::rating, it -> Text.of("survey.rating", it))
        .number("survey.column.recommend", SurveyRow::recommendation, Spellings.WHOLE::write)
        .grows(model::showMore, model::showAll)
        .opens(row -> model.open(row.survey()));
    table.node().setId("survey.list");
  }
}
