package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.Unsound;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Choices;
import app.quarterbook.ui.kit.Choices.Choice;
import app.quarterbook.ui.kit.Spellings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Puts the timer's questions to the person, each answered by one key.
final class TimerAsking {
  private final TimerViewModel timer;
  private final Node over;

  /// @param over asked over the window of this node
  TimerAsking(TimerViewModel timer, Node over) {
    this.timer = timer;
    this.over = over;
  }

  void listen() {
    timer.questionProperty().subscribe(this::ask);
  }

  private void ask(@Nullable TimerQuestion question) {
    if (question == null || over.getScene() == null) {
      return;
    }
    var popup =
        switch (question) {
          case TimerQuestion.Takeover takeover -> takeOver(takeover);
          case TimerQuestion.StillRunning still -> stillRunning(still);
        };
    popup.setOnHidden(event -> timer.asked());
  }

  private Popup takeOver(TimerQuestion.Takeover takeover) {
    var running = takeover.running();
    return Choices.ask(
        over.getScene().getWindow(),
        Text.of("visit.timer.takeOver", running.clientName(), Text.of(running.leg().leg())),
        List.of(
            new Choice(KeyCode.S, Text.of("visit.timer.takeOver.stop"), takeover.then()),
            new Choice(KeyCode.K, Text.of("visit.timer.takeOver.keep"), timer::asked)));
  }

  private Popup stillRunning(TimerQuestion.StillRunning still) {
    var end = TimerWords.moment(still.end(), timer.today());
    var typed = new TextField();
    var problem = new Label();
    var popup =
        Choices.ask(
            over.getScene().getWindow(),
            still.running().clientName()
                + ": "
                + TimerWords.stillRunning(still.since(), timer.today()),
            List.of(
                new Choice(
                    KeyCode.E,
                    Text.of("visit.timer.endedAt", end),
                    () -> timer.stopAt(still.end().toLocalTime())),
                new Choice(KeyCode.S, Text.of("visit.timer.endsNow"), timer::stopNow),
                new Choice(KeyCode.R, Text.of("visit.timer.goesOn"), timer::goOn),
                new Choice(KeyCode.X, Text.of("visit.timer.throwAway"), timer::discard)),
            typed,
            problem);
    problem.getStyleClass().add("form-problem");
    typed.setId("visit.timer.ended");
    typed.setPromptText(Text.of("visit.timer.typeEnd"));
    typed.setAccessibleText(typed.getPromptText());
    typed.setOnAction(event -> problem.setText(stopAt(typed.getText(), popup)));
    return popup;
  }

  /// @return what is wrong with the typed time; empty where the leg was ended at it
  private String stopAt(String typed, Popup popup) {
    try {
      if (timer.stopAt(Spellings.TIME.read("end", typed))) {
        popup.hide();
        return "";
      }
      return Text.of("visit.timer.notYet");
    } catch (Unsound unsound) {
      return Text.of(unsound.key(), unsound.args());
    }
  }
}
