package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.LongWork;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Shows the long work that runs now and how far it has come.
final class RunningMark extends HBox {
  private final Label sentence = new Label();
  private final ProgressBar bar = new ProgressBar();

  RunningMark(ObservableValue<@Nullable LongWork> work) {
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("running-mark");
    getChildren().addAll(sentence, bar);
    setVisible(false);
    work.addListener((property, old, now) -> show(now));
  }

  private void show(@Nullable LongWork now) {
    setVisible(now != null);
    sentence.setText(now == null ? "" : now.sentence());
    bar.setProgress(now == null ? 0 : now.share());
  }
}
