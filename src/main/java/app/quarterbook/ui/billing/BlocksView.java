package app.quarterbook.ui.billing;

import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockSize;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.AskBar;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A client's prepaid blocks with what is left in each, and beside the chosen one its figures and
/// its ledger.
public final class BlocksView implements Screen {
  private static final double SPLIT = 0.55;
  private static final Map<BlockSize, KeyCode> KEYS =
      Map.of(
          BlockSize.TEN, KeyCode.DIGIT1,
          BlockSize.TWENTY, KeyCode.DIGIT2,
          BlockSize.FORTY, KeyCode.DIGIT4);

  private final BlocksViewModel model;
  private final AskBar bar = new AskBar(this::shown);
  private final ListTable<BlockRow> table;
  private final StackPane fields = new StackPane();
  private final BlockLedger ledger;
  private final Beside beside;
  private final List<Verb> verbs;
  private final Node node;

  public BlocksView(BlocksViewModel model, Preferences preferences) {
    this.model = model;
    var sell = Verb.always(BillingActions.SELL, this::sell);
    table =
        new ListTable<>(model.rows(), new Empty("bi-hourglass-split", "billing.noBlocks", sell));
    var usable = Bindings.isNotNull(model.draftProperty());
    var change = table.verb(BillingActions.CHANGE, this::change, usable);
    var makeVoid = table.verb(BillingActions.MAKE_VOID, this::makeVoid, usable);
    verbs = List.of(sell, change, makeVoid);
    ledger = new BlockLedger(model::open);
    columns();
    var side = new VBox(fields, ledger);
    side.getStyleClass().add("form");
    beside = new Beside("blocks", table.node(), SPLIT, preferences);
    node = page(sell, change, makeVoid);
    table.selectedProperty().subscribe(row -> choose(row, side));
    model.draftProperty().subscribe(this::lay);
    table.choose(model.soldProperty());
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

  private Node page(Verb sell, Verb change, Verb makeVoid) {
    var tools =
        Buttons.row(
            Buttons.icon(makeVoid, "bi-x-octagon"),
            Buttons.icon(change, "bi-pencil-square"),
            Buttons.of(sell, "bi-plus"));
    VBox.setVgrow(beside.node(), Priority.ALWAYS);
    var box = new VBox(tools, bar, beside.node());
    box.getStyleClass().add("form");
    return box;
  }

  private void columns() {
    table
        .value("billing.column.bought", row -> row.block().on(), Spellings.DATE::write)
        .number("billing.column.size", row -> row.block().minutes(), Spellings.MINUTES::write)
        .number("billing.column.left", BlockRow::left, BlocksView::signed)
        .value("billing.column.lastDay", row -> row.block().lastDay(), Spellings.DATE::write)
        .value("billing.column.state", BlockRow::state, Text::of)
        .keyed(row -> row.block().id());
    table.node().setId("billing.blocks");
  }

  static String signed(int minutes) {
    return minutes < 0
        ? "\u2212" + Spellings.MINUTES.write(-minutes)
        : Spellings.MINUTES.write(minutes);
  }

  /// While the list is read anew nothing is selected for a moment; what is being typed stays.
  private void choose(@Nullable BlockRow row, Node side) {
    if (row == null && model.isStillThere()) {
      return;
    }
    model.choose(row);
    if (row != null) {
      ledger.show(row);
    }
    beside.show(row == null ? null : side);
  }

  private void lay(@Nullable Draft<Block> draft) {
    if (draft == null) {
      fields.getChildren().clear();
      return;
    }
    fields
        .getChildren()
        .setAll(
            new Form("billing")
                .columns(2)
                .day(draft.date("on", Block::on, Block::withOn))
                .date(draft.optionalDate("lastDay", Block::lastDay, Block::withLastDay))
                .number(draft.minutes("minutes", Block::minutes, Block::withMinutes))
                .number(draft.money("price", Block::price, Block::withPrice))
                .columns(1)
                .area(draft.text("notes", Block::notes, Block::withNotes), 2)
                .build());
  }

  private void sell() {
    Choices.ask(
        node.getScene().getWindow(),
        Text.of("billing.whichSize"),
        Stream.of(BlockSize.values())
            .map(
                size ->
                    new Choices.Choice(KEYS.get(size), model.name(size), () -> model.sell(size)))
            .toList());
  }

  private void change(BlockRow row) {
    bar.text("billing.howMany", typed -> model.change(row.block().id(), typed));
  }

  private void makeVoid(BlockRow row) {
    bar.text("billing.whyVoid", why -> model.makeVoid(row.block().id(), why));
  }
}
