package app.quarterbook.ui.plan;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Verb;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The turn of the quarter: every open item with where it shall go, what will happen in one
/// sentence, and one button that does it. Space ticks, the arrows choose a bucket.
final class TurnView extends VBox {
  private final TurnViewModel turn;
  private final ListView<TurnViewModel.Row> list;
  private final Verb apply;

  TurnView(TurnViewModel turn) {
    this.turn = turn;
    apply = new Verb(PlanActions.APPLY, turn::turn, turn.readyProperty());
    list = new ListView<>(turn.rows());
    list.setId("plan-turn-rows");
    list.setAccessibleText(PlanActions.TURN.title());
    list.setCellFactory(view -> new TurnRow(turn));
    list.setPlaceholder(new Empty("bi-arrow-repeat", "plan.empty.turn"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
    VBox.setVgrow(list, Priority.ALWAYS);
    var hint = new Label(Text.of("plan.turn.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("muted");
    getStyleClass().add("plan-section");
    getChildren().addAll(hint, list, foot());
  }

  private HBox foot() {
    var summary = new Label();
    summary.setId("plan-turn-summary");
    summary.setWrapText(true);
    summary.textProperty().bind(turn.summaryProperty());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var button = Buttons.of(apply);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("accent");
    var foot = new HBox(summary, space, button);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("page-tools");
    return foot;
  }

  private void choose(KeyEvent event) {
    var key = PlanActions.APPLY.key();
    if (key != null && key.match(event)) {
      apply.perform();
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case SPACE -> change(event, (row, by) -> turn.toggle(row), 0);
      case LEFT -> change(event, turn::shift, -1);
      case RIGHT -> change(event, turn::shift, 1);
      default -> {}
    }
  }

  private void change(KeyEvent event, BiConsumer<TurnViewModel.Row, Integer> change, int by) {
    var row = list.getSelectionModel().getSelectedItem();
    int index = list.getSelectionModel().getSelectedIndex();
    if (row != null) {
      change.accept(row, by);
      list.getSelectionModel().clearAndSelect(index);
      event.consume();
    }
  }
}
