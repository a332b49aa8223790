package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import org.jspecify.annotations.Nullable;

/// Opens the program where it was left: at a main place, not at a single record, which may be gone.
final class LastPlace {
  private static final String KEY = "place";

  private final Preferences preferences;

  LastPlace(Preferences preferences) {
    this.preferences = preferences;
  }

  /// The place to begin with; Today at first.
  Place get() {
    return preferences
        .get(KEY)
        .flatMap(
            id -> Destination.ALL.stream().filter(it -> it.action().id().equals(id)).findFirst())
        .map(Destination::place)
        .orElseGet(Place.Today::new);
  }

  void keep(@Nullable Place place) {
    Destination.ALL.stream()
        .filter(destination -> place != null && destination.holds(place))
        .findFirst()
        .ifPresent(destination -> preferences.put(KEY, destination.action().id()));
  }
}
