package app.quarterbook.ui.rate;

import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Beside;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Choices;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one client pays by the hour instead of the rate card's prices, each rate from its day on.
public final class OwnRatesView implements Screen {
  private static final double SPLIT = 0.6;

  private final OwnRatesViewModel model;
  private final ListTable<OwnRateRow> table;
  private final StackPane fields = new StackPane();
  private final Beside beside;
  private final List<Verb> verbs;
  private final Node node;

  public OwnRatesView(OwnRatesViewModel model, Preferences preferences) {
    this.model = model;
    var add = Verb.always(RateActions.OWN, this::add);
    table = new ListTable<>(model.rows(), new Empty("bi-cash", "rate.own.empty", add));
    var runs =
        Bindings.createBooleanBinding(
            () -> {
              var row = table.selectedProperty().get();
              return row != null && row.runs();
            },
            table.selectedProperty());
    var end = table.verb(RateActions.END_OWN, model::end, runs);
    var delete = table.verb(RateActions.DELETE_OWN, model::delete);
    verbs = List.of(add, end, delete);
    columns();
    beside = new Beside("ownRates", table.node(), SPLIT, preferences);
    node = page(add, end, delete);
    table.selectedProperty().subscribe(this::choose);
    model.draftProperty().subscribe(this::lay);
    table.choose(model.addedProperty());
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
  public void shown() {
    Focus.on(table.node());
  }

  @Override
  public void close() {
    model.close();
  }

  private Node page(Verb add, Verb end, Verb delete) {
    var tools =
        Buttons.row(
            Buttons.icon(delete, "bi-trash"),
            Buttons.icon(end, "bi-calendar-x"),
            Buttons.of(add, "bi-plus"));
    VBox.setVgrow(beside.node(), Priority.ALWAYS);
    var box = new VBox(tools, beside.node());
    box.getStyleClass().add("form");
    return box;
  }

  private void columns() {
    table
        .value("rate.own.item", row -> row.rate().item(), Text::of)
        .text("rate.own.price", row -> price(row.rate()))
        .value("rate.own.from", row -> row.rate().from(), OwnRatesView::day)
        .value("rate.own.state", OwnRateRow::state, Text::of)
        .keyed(row -> row.rate().id());
    table.node().setId("rate.ownRates");
    table.node().setAccessibleText(Text.of("rate.own.tab"));
  }

  private static String price(OwnRate rate) {
    return rate.isEnd()
        ? Text.of("rate.own.byCard")
        : Spellings.MONEY.write(OwnRatesViewModel.price(rate));
  }

  /// What held before rates had days holds from the beginning.
  private static String day(LocalDate from) {
    return from.equals(RateCard.BEGINNING)
        ? Text.of("rate.fromTheBeginning")
        : Spellings.DATE.write(from);
  }

  /// While the list is read anew nothing is selected for a moment; what is being typed stays.
  private void choose(@Nullable OwnRateRow row) {
    if (row == null && model.isStillThere()) {
      return;
    }
    model.choose(row);
    beside.show(row == null ? null : fields);
  }

  private void lay(@Nullable Draft<OwnRate> draft) {
    if (draft == null) {
      fields.getChildren().clear();
      return;
    }
    var form = new Form("rate").day(draft.date("from", OwnRate::from, OwnRate::withFrom));
    if (!draft.record().isEnd()) {
      form.number(draft.money("price", OwnRatesViewModel::price, OwnRate::withPrice));
    }
    fields.getChildren().setAll(form.build());
  }

  private void add() {
    var items = RateItem.hourly();
    Choices.ask(
        node.getScene().getWindow(),
        Text.of("rate.own.which"),
        IntStream.range(0, items.size())
            .mapToObj(
                at ->
                    new Choices.Choice(
                        KeyCode.getKeyCode(String.valueOf(at + 1)),
                        Text.of(items.get(at)),
                        () -> model.add(items.get(at))))
            .toList());
  }
}
