package app.quarterbook.ui.visit.timer;

import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Ticker;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is being timed, in the window's head, for as long as something is. A click opens the visit.
public final class TimerMark extends HBox {
  private static final PseudoClass FORGOTTEN = PseudoClass.getPseudoClass("forgotten");

  private final TimerViewModel timer;
  private final Label client = new Label();
  private final Label leg = new Label();
  private final Label total = new Label();
  private final FontIcon icon = new FontIcon("bi-stopwatch");
  private final Button face = new Button();
  private final Ticker clock;

  public TimerMark(TimerViewModel timer) {
    this.timer = timer;
    client.getStyleClass().add("timer-client");
    client.setTextOverrun(OverrunStyle.ELLIPSIS);
    leg.setMinWidth(USE_PREF_SIZE);
    leg.getStyleClass().add("timer-leg");
    total.setMinWidth(USE_PREF_SIZE);
    total.getStyleClass().add("muted");
    face.setId("visit.timer.face");
    face.getStyleClass().add("timer-face");
    face.setTooltip(new Tooltip());
    face.setOnAction(event -> pressed());
    var stop = Buttons.icon(TimerVerbs.stop(timer), "bi-stop-fill");
    stop.setId("visit.timer.mark.stop");
    getChildren().addAll(face, stop);
    getStyleClass().add("timer-mark");
    setAlignment(Pos.CENTER_LEFT);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    clock = new Ticker(Duration.ofSeconds(1), timer::tick);
    timer.faceProperty().subscribe(this::show);
    new TimerAsking(timer, this).listen();
  }

  private void show(@Nullable TimerFace now) {
    setVisible(now != null);
    if (now == null) {
      clock.close();
      return;
    }
    clock.start();
    pseudoClassStateChanged(FORGOTTEN, now.forgotten());
    icon.setIconLiteral(now.forgotten() ? "bi-question-circle" : TimerWords.icon(now.leg()));
    leg.setText(now.forgotten() ? question(now) : TimerWords.leg(now));
    client.setText(now.clientName());
    total.setText(TimerWords.total(now));
    var content = new HBox(icon, leg);
    if (!now.forgotten()) {
      content.getChildren().add(client);
    }
    if (!now.forgotten() && now.total() > now.onLeg()) {
      content.getChildren().add(total);
    }
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("timer-words");
    face.setGraphic(content);
    var said = now.forgotten() ? now.clientName() + ": " + question(now) : TimerWords.all(now);
    face.setAccessibleText(said);
    face.getTooltip().setText(said + "  " + TimerActions.SHOW.keyText());
  }

  private String question(TimerFace now) {
    return TimerWords.stillRunning(now.since(), timer.today());
  }

  private void pressed() {
    var now = timer.faceProperty().get();
    if (now != null && now.forgotten()) {
      timer.askWhenItEnded();
    } else {
      timer.open();
    }
  }
}
