package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.ui.kit.Buttons;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The timer's buttons on the page of a visit: its legs, the running one pressed, and stop. While
/// another visit is timed, one button that would time this one.
public final class TimerBar extends HBox {
  private final TimerViewModel timer;
  private final VisitId visit;
  private final Map<Leg, ToggleButton> legs = new EnumMap<>(Leg.class);
  private final Button stop;
  private final Button here;
  private final Subscription watching;

  public TimerBar(TimerViewModel timer, VisitId visit) {
    this.timer = timer;
    this.visit = visit;
    for (var leg : Leg.values()) {
      legs.put(leg, button(leg));
    }
    stop = Buttons.icon(TimerVerbs.stop(timer), "bi-stop-fill");
    here = Buttons.of(TimerVerbs.here(timer, visit), "bi-stopwatch");
    getStyleClass().add("timer-bar");
    setAlignment(Pos.CENTER_LEFT);
    watching = timer.faceProperty().subscribe(this::show);
  }

  /// Lets go of the timer.
  public void close() {
    watching.unsubscribe();
  }

  private void show(@Nullable TimerFace face) {
    boolean elsewhere = face != null && !face.visit().equals(visit);
    var running = timer.legOf(visit);
    legs.forEach((leg, button) -> button.setSelected(leg == running));
    if (elsewhere) {
      getChildren().setAll(here);
    } else {
      getChildren().setAll(legs.values());
      getChildren().add(stop);
    }
  }

  private ToggleButton button(Leg leg) {
    var action = TimerActions.of(leg);
    var button = new ToggleButton(TimerWords.brief(leg), new FontIcon(TimerWords.icon(leg)));
    button.setId(action.id());
    button.setAccessibleText(action.title());
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(action.title() + "  " + action.keyText()));
    button.setOnAction(
        event -> {
          timer.time(visit, leg);
          button.setSelected(timer.legOf(visit) == leg);
        });
    return button;
  }
}
