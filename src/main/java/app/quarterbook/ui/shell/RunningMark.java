package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.LongWork;
import app.quarterbook.ui.kit.Verb;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows the long work that runs now, how far it has come, and how it is stopped. What is over in a
/// moment is not shown at all.
final class RunningMark extends HBox {
  private static final Duration MOMENT = Duration.millis(200);

  private final Verb cancel;
  private final Label sentence = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop;
  private final PauseTransition moment = new PauseTransition(MOMENT);

  RunningMark(ObservableValue<@Nullable LongWork> work) {
    cancel =
        new Verb(
            ShellActions.CANCEL,
            () -> stop(work.getValue()),
            Bindings.createBooleanBinding(() -> isCancellable(work.getValue()), work));
    stop = Buttons.of(cancel, "bi-x");
    stop.setText(Text.of("shell.running.cancel"));
    stop.managedProperty().bind(stop.visibleProperty());
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("running-mark");
    getChildren().addAll(sentence, bar, stop);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    moment.setOnFinished(event -> setVisible(true));
    work.addListener((property, old, now) -> show(now));
  }

  /// Stops what runs.
  Verb cancel() {
    return cancel;
  }

  private void show(@Nullable LongWork now) {
    if (now == null) {
      moment.stop();
      setVisible(false);
      return;
    }
    sentence.setText(now.sentence());
    bar.setProgress(now.share());
    stop.setVisible(isCancellable(now));
    if (!isVisible()) {
      moment.play();
    }
  }

  private static boolean isCancellable(@Nullable LongWork work) {
    return work != null && work.cancel() != null;
  }

  private static void stop(@Nullable LongWork work) {
    if (work != null && work.cancel() != null) {
      work.cancel().run();
    }
  }
}
