package app.quarterbook.ui;

import app.quarterbook.ui.kit.Autosaves;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Toast;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A desk for tests: everything happens at once, and what a person would have seen is kept.
public final class Desks {
  private static final Path NOWHERE = Path.of("target", "preferences-of-tests");

  private final List<Place> places = new ArrayList<>();
  private final List<String> toasts = new ArrayList<>();
  private final ChosenFiles files = new ChosenFiles();
  private final Desk desk;

  private Desks(Clock clock) {
    desk =
        new Desk(
            Background.sameThread(),
            new Steps(),
            Autosaves.atOnce(clock),
            new Sayings(),
            files,
            Preferences.of(NOWHERE),
            clock);
  }

  public static Desks at(Clock clock) {
    return new Desks(clock);
  }

  public Desk desk() {
    return desk;
  }

  /// Where the navigator was sent, in order.
  public List<Place> places() {
    return places;
  }

  /// The sentences shown, in order.
  public List<String> toasts() {
    return toasts;
  }

  /// The person will choose this file or folder from now on.
  public Desks choosing(Path path) {
    files.choosing(path);
    return this;
  }

  private final class Steps implements Navigator {
    @Override
    public void go(Place place) {
      places.add(place);
    }

    @Override
    public void back() {
      if (!places.isEmpty()) {
        places.removeLast();
      }
    }
  }

  private final class Sayings implements Toast {
    @Override
    public void say(String sentence) {
      toasts.add(sentence);
    }

    @Override
    public void undo(String sentence) {
      toasts.add(sentence);
    }

    @Override
    public void undo(String sentence, String leads, Runnable go) {
      toasts.add(sentence);
    }

    @Override
    public void problem(String sentence) {
      toasts.add(sentence);
    }
  }
}
