package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Remembers where the person was and makes the screen for where they go.
final class Router implements Navigator {
  private static final int REMEMBERED = 50;

  private final Places places;
  private final Runnable leaving;
  private final Deque<Place> before = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();

  /// @param leaving saves what is still to be saved, before a screen is left
  Router(Places places, Runnable leaving) {
    this.places = places;
    this.leaving = leaving;
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

  /// Saves and closes the screen that is shown.
  void leave() {
    leaving.run();
    var old = screen.get();
    if (old != null) {
      old.close();
    }
  }

  ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  private void show(Place there) {
    leave();
    var now = places.open(there);
    place.set(there);
    screen.set(now);
    now.shown();
  }
}
