package app.quarterbook.ui.agreement;

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
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of agreements; of one client, it is a tab of the client's page.
public final class AgreementsView implements ListScreen {
  private final AgreementsViewModel model;
  private final Verb add = Verb.always(AgreementActions.NEW, this::ask);
  private final ListTable<AgreementRow> table;
  private final FilterField filter;
  private final AskBar bar;
  private final NumbersPane numbers;
  private final Verb toNumbers = Verb.always(AgreementActions.NUMBERS, this::turnNumbers);
  private final Node node;
  private final List<Verb> verbs;

  /// @param beside lead to what belongs to all agreements: the rate card, the tiers
  public AgreementsView(AgreementsViewModel model, Verb... beside) {
    this.model = model;
    numbers = new NumbersPane(model.numbersProperty());
    numbers.setVisible(false);
    numbers.managedProperty().bind(numbers.visibleProperty());
    table =
        new ListTable<>(model.rows(), new Empty("bi-file-earmark-text", "agreement.empty", add));
    columns();
    filter = new FilterField("agreement.filter", table);
    bar = new AskBar(table.node()::requestFocus);
    node = page(beside);
    verbs =
        List.of(
            add,
            toNumbers,
            table.verb(AgreementActions.CLIENT, model::openClient),
            table.verb(AgreementActions.DELETE, model::delete));
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

  private Node page(Verb... beside) {
    var total = new Label();
    total.setId("agreement.total");
    total.getStyleClass().add("muted");
    total.textProperty().bind(model.totalProperty());
    var active = Buttons.check("agreement.activeOnly", model.activeOnlyProperty());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var foot = new HBox(total, space);
    Stream.of(beside).map(Buttons::of).forEach(foot.getChildren()::add);
    foot.getChildren().add(Buttons.of(toNumbers));
    foot.getStyleClass().add("page-tools");
    foot.setAlignment(Pos.CENTER_LEFT);
    var content = new VBox(bar, table.node(), numbers, foot);
    content.getStyleClass().add("form");
    return new Page("agreement.title", content).tools(filter, active, Buttons.of(add, "bi-plus"));
  }

  private void ask() {
    if (model.isOfOneClient()) {
      model.addHere();
    } else {
      bar.choice(
          "agreement.withWhom",
          model.clients(),
          client -> client.name(),
          client -> model.add(client.id()));
    }
  }

  private void turnNumbers() {
    numbers.setVisible(!numbers.isVisible());
  }

  private void columns() {
    if (!model.isOfOneClient()) {
      table.text("agreement.column.client", AgreementRow::client);
    }
    table
        .text("agreement.column.kind", AgreementRow::kind)
        .text("agreement.column.tier", AgreementRow::tier)
        .number("agreement.column.fee", AgreementRow::fee, Spellings.MONEY::write)
        .text("agreement.column.counts", AgreementRow::counts)
        .value("agreement.column.start", row -> row.agreement().term().start(), AgreementRow::day)
        .value("agreement.column.end", row -> row.clock().end(), AgreementRow::day)
        .value("agreement.column.noticeBy", row -> row.clock().noticeBy(), AgreementRow::day)
        .number("agreement.column.daysLeft", AgreementRow::daysLeft, Spellings.WHOLE::write)
        .text(
            "agreement.column.autoRenew",
            row -> row.agreement().term().autoRenew() ? Text.of("agreement.renewsItself") : "")
        .value("agreement.column.state", row -> row.agreement().state(), Text::of)
        .canMiss(
            "agreement.column.autoRenew", "agreement.column.counts", "agreement.column.noticeBy")
        .alsoFinds(row -> row.agreement().notes())
        .opens(row -> model.open(row.agreement()));
    table.node().setId("agreement.list");
  }
}
