package app.quarterbook.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// All that is still to be saved in one window, so that it can be saved at once when the person
/// looks away, and the time of the last save.
public final class Autosaves {
  private final List<Autosave> open = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();
  private final Clock clock;
  private final Duration pause;

  /// @param pause how long typing must rest before it is saved, and two thirds of how long it can
  /// go on
  ///     before it is saved in any case; zero: no waiting, for tests
  public Autosaves(Clock clock, Duration pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /// For tests: every edit is saved at once.
  public static Autosaves atOnce(Clock clock) {
    return new Autosaves(clock, Duration.ZERO);
  }

  /// @param save puts on disk what is there to save; nothing to save is fine
  public Autosave of(Runnable save) {
    var autosave = new Autosave(save, pause, open::remove);
    open.add(autosave);
    return autosave;
  }

  /// Saves everything that waits for a pause: on focus loss, navigation and close.
  public void flushAll() {
    List.copyOf(open).forEach(Autosave::now);
  }

  /// Something is on disk now.
  public void saved() {
    savedAt.set(clock.instant());
  }

  /// When something was last saved; null before the first time.
  public ReadOnlyObjectProperty<@Nullable Instant> savedAtProperty() {
    return savedAt.getReadOnlyProperty();
  }
}
