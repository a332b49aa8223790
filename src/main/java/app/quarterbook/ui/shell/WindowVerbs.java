package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Actions;
import app.quarterbook.ui.kit.Look;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done in the window now: first what the screen offers, then what can be done
/// anywhere.
final class WindowVerbs {
  private final Router router;
  private final Places places;
  private final List<Verb> everywhere = new ArrayList<>();

  WindowVerbs(Router router, Places places, Theme theme, UndoRedo history) {
    this.router = router;
    this.places = places;
    add(
        new Verb(ShellActions.UNDO, history::undo, history.undoProperty().isNotEmpty()),
        new Verb(ShellActions.REDO, history::redo, history.redoProperty().isNotEmpty()),
        Verb.always(Actions.FIND, () -> screen().ifPresent(Screen::find)),
        Verb.always(ShellActions.BACK, router::back),
        Verb.always(ShellActions.LARGER, theme::larger),
        Verb.always(ShellActions.SMALLER, theme::smaller),
        Verb.always(ShellActions.USUAL_SIZE, theme::usualSize),
        Verb.always(ShellActions.LIGHT, () -> theme.lookProperty().set(Look.LIGHT)),
        Verb.always(ShellActions.DARK, () -> theme.lookProperty().set(Look.DARK)),
        Verb.always(ShellActions.SYSTEM, () -> theme.lookProperty().set(Look.SYSTEM)));
    Destination.ALL.stream()
        .filter(destination -> places.has(destination.place()))
        .map(destination -> Verb.always(destination.action(), going(destination)))
        .forEach(everywhere::add);
  }

  void add(Verb... verbs) {
    everywhere.addAll(List.of(verbs));
  }

  /// The way to a destination; help opens at what is being looked at.
  Runnable going(Destination destination) {
    return () -> router.go(HelpTopics.aim(destination.place(), router.placeProperty().get()));
  }

  List<Verb> ofScreen() {
    return screen().map(Screen::verbs).orElse(List.of());
  }

  /// What does not depend on the screen; what can be done with the list of the place comes first.
  List<Verb> everywhere() {
    var all = new ArrayList<Verb>();
    var place = router.placeProperty().get();
    if (place != null) {
      all.addAll(places.offered(place));
    }
    all.addAll(everywhere);
    return all;
  }

  /// All of them; of two with one key the first counts.
  List<Verb> now() {
    var all = new ArrayList<>(ofScreen());
    all.addAll(everywhere());
    all.addAll(places.creating());
    return all;
  }

  private Optional<Screen> screen() {
    return Optional.ofNullable(router.screenProperty().get());
  }
}
