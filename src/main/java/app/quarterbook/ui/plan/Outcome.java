package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.text.Text;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Asks in one field what came of an item that leaves the board. Enter closes it, Shift+Enter
/// begins a new line.
final class Outcome extends VBox {
  private final TextArea text = new TextArea();
  private final Button close;
  private final ItemState state;
  private final PlanItemId item;

  /// @param state done, of which the result may stay empty, or dropped, which wants a reason
  /// @param then takes what was typed
  Outcome(ItemState state, PlanItemId item, Consumer<String> then) {
    this.state = state;
    this.item = item;
    var question = new Label(Text.of("plan.outcome." + state));
    question.setWrapText(true);
    question.setLabelFor(text);
    question.getStyleClass().add("form-label");
    text.setId("plan-outcome");
    text.setWrapText(true);
    text.setPrefRowCount(4);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEnter);
    close = new Button(Text.of("plan.outcome.close." + state));
    close.setId("plan-outcome-close");
    close.getStyleClass().add("accent");
    close.setOnAction(event -> then.accept(text.getText().strip()));
    if (state == ItemState.DROPPED) {
      close
          .disableProperty()
          .bind(Bindings.createBooleanBinding(() -> text.getText().isBlank(), text.textProperty()));
    }
    getStyleClass().add("form");
    getChildren().addAll(question, text, close);
  }

  /// Whether this asks just that.
  boolean isAbout(ItemState asked, PlanItemId of) {
    return asked == state && of.equals(item);
  }

  /// Takes what is typed so far, if that is enough.
  void finish() {
    close.fire();
  }

  void focus() {
    text.requestFocus();
  }

  private void closeOnEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      text.replaceSelection("\n");
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      close.fire();
      event.consume();
    }
  }
}
