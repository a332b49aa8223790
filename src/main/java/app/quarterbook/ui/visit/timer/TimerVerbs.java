package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The timer's verbs as they are offered wherever the person is.
public final class TimerVerbs {
  private TimerVerbs() {}

  /// @param shown the visit whose page is shown; null where none is
  public static List<Verb> at(TimerViewModel timer, @Nullable VisitId shown) {
    var verbs = new ArrayList<Verb>();
    Stream.of(Leg.values()).map(leg -> leg(timer, leg, shown)).forEach(verbs::add);
    verbs.add(stop(timer));
    verbs.add(new Verb(TimerActions.SHOW, timer::open, timer.faceProperty().isNotNull()));
    if (shown != null) {
      verbs.add(here(timer, shown));
    }
    return verbs;
  }

  static Verb leg(TimerViewModel timer, Leg leg, @Nullable VisitId shown) {
    return Verb.always(TimerActions.of(leg), () -> timer.press(leg, shown));
  }

  static Verb stop(TimerViewModel timer) {
    return new Verb(TimerActions.STOP, timer::stop, timer.faceProperty().isNotNull());
  }

  static Verb here(TimerViewModel timer, VisitId shown) {
    return Verb.always(TimerActions.HERE, () -> timer.time(shown, Leg.WORK));
  }
}
