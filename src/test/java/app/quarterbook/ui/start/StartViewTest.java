package app.quarterbook.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartViewTest extends FxTest {

  @ParameterizedTest
  @EnumSource
  void eachWayToBeginIsOneButtonThatCountsOnce(Beginning beginning) {
    List<Beginning> chosen = new ArrayList<>();
    var view = showNode(() -> new StartView("/home/me/quarterbook", chosen::add));
    var button = (Button) view.lookup("#start-" + beginning.name());
    assertThat(button.getAccessibleText()).isNotBlank();
    run(button::fire);
    run(button::fire);
    assertThat(chosen).containsExactly(beginning);
  }

  @Test
  void troubleOffersToTryAgainAndToLeave() {
    List<String> done = new ArrayList<>();
    var view =
        showNode(
            () ->
                new TroubleView(
                    "The file is missing.", () -> done.add("again"), () -> done.add("quit")));
    run(() -> ((Button) view.lookup("#start-again")).fire());
    run(() -> ((Button) view.lookup("#start-quit")).fire());
    assertThat(done).containsExactly("again", "quit");
  }
}
