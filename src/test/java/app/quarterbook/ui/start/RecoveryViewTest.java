package app.quarterbook.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class RecoveryViewTest extends FxTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void itSaysWhatHappenedWhatIsSafeAndWhatToDoAndRepairs() {
    var view = view();
    assertThat(words(view)).contains("The file is missing.");
    assertThat(view.lookupAll(".button")).isEmpty();
    run(() -> view.found("All is safe.", "Repair it.", List.of(() -> done.add("repair"))));
    assertThat(words(view)).contains("The file is missing.", "All is safe.", "Repair it.");
    var repair = (Button) view.lookup("#recovery-run");
    assertThat(repair.isDefaultButton()).isTrue();
    run(repair::fire);
    assertThat(view.lookup("#recovery-run")).isNull();
    run(() -> view.done("Whole again.", () -> done.add("open")));
    run(() -> ((Button) view.lookup("#recovery-open")).fire());
    assertThat(words(view)).contains("Whole again.");
    assertThat(done).containsExactly("repair", "open");
  }

  @Test
  void whereNothingCanBeDoneItOffersToTryAgainAndToLeave() {
    var view = view();
    run(() -> view.found("Nothing is left.", "Copy a backup.", List.of()));
    assertThat(view.lookup("#recovery-run")).isNull();
    run(() -> ((Button) view.lookup("#start-again")).fire());
    run(() -> ((Button) view.lookup("#start-quit")).fire());
    run(() -> view.failed("It did not work out."));
    assertThat(words(view)).contains("It did not work out.");
    assertThat(done).containsExactly("again", "quit");
  }

  private RecoveryView view() {
    return showNode(
        () ->
            new RecoveryView(
                "The file is missing.", () -> done.add("again"), () -> done.add("quit")));
  }

  private static List<String> words(RecoveryView view) {
    return view.lookupAll(".label").stream().map(it -> ((Label) it).getText()).toList();
  }
}
