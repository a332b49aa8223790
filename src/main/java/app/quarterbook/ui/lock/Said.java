package app.quarterbook.ui.lock;

import app.quarterbook.text.Text;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// The one line below a secret: that it is being tried, or that it was wrong and how long to wait.
final class Said extends Label {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /// @param workingKey what is said while something is being tried
  Said(ObservableBooleanValue busy, ObservableStringValue problem, Pause pause, String workingKey) {
    setId("lock.said");
    setWrapText(true);
    getStyleClass().add("lock-said");
    busy.subscribe(now -> pseudoClassStateChanged(WRONG, !now));
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> busy.get() ? Text.of(workingKey) : wrong(problem.get(), pause),
                busy,
                problem,
                pause.secondsProperty()));
  }

  private static String wrong(String problem, Pause pause) {
    return pause.isOver()
        ? problem
        : problem + " " + Text.of("lock.wait", pause.secondsProperty().get());
  }
}
