package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class EarlyKeysTest extends FxTest {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder pressed = new StringBuilder();
  private EarlyKeys early;

  @Test
  void whatIsTypedBeforeTheTextIsThereIsNotLost() {
    var page =
        showNode(
            () -> {
              var button = new Button("search");
              button.setOnAction(event -> pressed.append("pressed"));
              return new VBox(button);
            });
    run(
        () -> {
          early = new EarlyKeys(page);
          early.listen();
        });

    type("a ups");
    run(() -> early.giveTo(text::append));
    type(" b");

    assertThat(text).hasToString("a ups b");
    assertThat(pressed).isEmpty();
  }

  @Test
  void theEnterThatOpenedThePageIsNoLineOfItsText() {
    var page = showNode(VBox::new);
    run(
        () -> {
          early = new EarlyKeys(page);
          early.listen();
          page.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_TYPED, "\r", "", KeyCode.UNDEFINED, false, false, false, false));
        });
    run(() -> early.giveTo(text::append));
    assertThat(text).isEmpty();

    type("ups");
    press(KeyCode.ENTER);
    type("b");
    assertThat(text).hasToString("ups\nb");
  }

  @Test
  void theFocusStaysWhereTheTextIsThereAlready() {
    var button = new Button("search");
    var page = showNode(() -> new VBox(button));
    run(
        () -> {
          early = new EarlyKeys(page);
          early.giveTo(text::append);
          button.requestFocus();
          early.listen();
        });

    assertThat(get(button::isFocused)).isTrue();
  }
}
