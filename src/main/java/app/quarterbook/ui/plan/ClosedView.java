package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.ItemState;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was done with its results, or what was dropped with the reasons.
final class ClosedView extends VBox {
  private final ClosedViewModel closed;
  private final ListTable<Card> table;
  private final Verb reopen;

  /// @param state done or dropped
  /// @param clients whether there is a column for the client
  ClosedView(ClosedViewModel closed, ItemState state, boolean clients, Consumer<Card> open) {
    this.closed = closed;
    boolean done = state == ItemState.DONE;
    var cards = done ? closed.done() : closed.dropped();
    table = new ListTable<>(cards, new Empty("bi-check2-circle", "plan.empty." + state));
    table
        .opens(open)
        .value("plan.column.on", card -> card.item().progress().closedOn(), Words::day);
    if (clients) {
      table.text("plan.column.client", Card::clientName);
    }
    table.text("plan.column.title", card -> card.item().title());
    table.text(
        done ? "plan.column.result" : "plan.column.reason",
        card -> done ? card.item().progress().result() : card.item().progress().reason());
    table.node().setId("plan-" + state);
    table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::reopenOnKey);
    reopen = table.verb(PlanActions.REOPEN, card -> closed.reopen(card.id()));
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    getStyleClass().add("plan-section");
    getChildren().addAll(header(cards, done), table.node());
  }

  private HBox header(ObservableList<Card> cards, boolean done) {
    var count = new Label();
    count.getStyleClass().add("section-title");
    var key = done ? "plan.done.count" : "plan.dropped.count";
    count
        .textProperty()
        .bind(Bindings.createStringBinding(() -> Text.of(key, cards.size()), cards));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var header = new HBox(count, periods(), space, Buttons.of(reopen));
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("page-tools");
    return header;
  }

  private ComboBox<Choice<ClosedViewModel.Period>> periods() {
    List<Choice<ClosedViewModel.Period>> choices =
        Stream.of(ClosedViewModel.Period.values())
            .map(period -> new Choice<>(period, Text.of("plan.period." + period)))
            .toList();
    var box = Choice.box(new ComboBox<>(), "plan-period", choices);
    box.setValue(choices.get(closed.periodProperty().get().ordinal()));
    box.valueProperty()
        .addListener((property, old, now) -> closed.periodProperty().set(now.value()));
    return box;
  }

  private void reopenOnKey(KeyEvent event) {
    var key = PlanActions.REOPEN.key();
    if (key != null && key.match(event) && reopen.perform()) {
      event.consume();
    }
  }
}
