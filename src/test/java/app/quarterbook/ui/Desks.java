package app.quarterbook.ui;

import app.quarterbook.ui.kit.Autosaves;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Toast;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A desk for tests: everything happens at once, and what a person would have seen is kept.
public final class Desks {
  private static final Path NOWHERE = Path.of("target", "preferences-of-tests");

  private final List<Place> places = new ArrayList<>();
  private final List<String> toasts = new ArrayList<>();
  private final List<Path> chosen = new ArrayList<>();
  private final Desk desk;

  private Desks(Clock clock) {
    desk =
        new Desk(
            Background.sameThread(),
            new Steps(),
            Autosaves.atOnce(clock),
            new Sayings(),
            new Choices(),
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
    chosen.clear();
    chosen.add(path);
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

  private final class Choices implements FileDialogs {
    @Override
    public List<Path> open(String title, List<String> endings) {
      return List.copyOf(chosen);
    }

    @Override
    public Optional<Path> save(String title, String name) {
      return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(String title) {
      return chosen.stream().findFirst();
    }
  }
}
