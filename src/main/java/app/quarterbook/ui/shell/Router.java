package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Remembers where the person was and makes the screen for where they go. The main places are kept
/// as they were left for the day, so that going there shows them at once: what they say of today is
/// no longer true tomorrow.
final class Router implements Navigator {
  private static final int REMEMBERED = 50;

  private final Places places;
  private final Runnable leaving;
  private final Clock clock;
  /// The screen that is shown, and those out of sight.
  private final Map<Place, Screen> kept = new HashMap<>();
  private final Deque<Place> before = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
  private LocalDate day;

  /// @param leaving saves what is still to be saved, before a screen is left
  Router(Places places, Runnable leaving, Clock clock) {
    this.places = places;
    this.leaving = leaving;
    this.clock = clock;
    day = LocalDate.now(clock);
  }

  @Override
  public void go(Place there) {
    var here = place.get();
    if (there.equals(here)) {
      return;
    }
    show(there);
    if (here != null) {
      before.push(here);
    }
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
  }

  @Override
  public void back() {
    if (!before.isEmpty()) {
      show(before.pop());
    }
  }

  /// Saves what waits, and closes the screen that is shown and those that are kept.
  void close() {
    leaving.run();
    forget();
  }

  /// Whether a screen is shown, or out of sight to be shown again as it is.
  boolean keeps(Screen screen) {
    return kept.containsValue(screen);
  }

  ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  private void show(Place there) {
    leave();
    var now = kept.containsKey(there) ? kept.get(there) : places.open(there);
    kept.put(there, now);
    place.set(there);
    screen.set(now);
    now.shown();
  }

  private void leave() {
    leaving.run();
    var here = place.get();
    var old = screen.get();
    if (here != null && old != null && !(places.isMain(here) && old.rest())) {
      kept.remove(here);
      old.close();
    }
    var today = LocalDate.now(clock);
    if (!today.equals(day)) {
      forget();
      day = today;
    }
  }

  private void forget() {
    kept.values().forEach(Screen::close);
    kept.clear();
  }
}
