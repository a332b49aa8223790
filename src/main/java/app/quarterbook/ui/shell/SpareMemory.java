package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Ticker;
import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Gives memory back that is not needed any more, once after each time the window was used. After a
/// start more than twice as much is held as is in use, and Java gives none of it back by itself; to
/// look for it takes a tenth of a second, in which nobody should be typing.
final class SpareMemory implements AutoCloseable {
  private static final long QUIET = Duration.ofSeconds(20).toNanos();
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final LongSupplier nanos;
  private final Runnable giveBack;
  private final Ticker looks;
  private long touched;
  private boolean used = true;

  /// @param nanos a clock that only goes forward
  /// @param giveBack called on the JavaFX thread
  SpareMemory(LongSupplier nanos, Runnable giveBack) {
    this.nanos = nanos;
    this.giveBack = giveBack;
    looks = new Ticker(EVERY, this::look);
    touched = nanos.getAsLong();
  }

  /// Keys and mouse in this scene count as use.
  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, event -> touch());
    looks.start();
  }

  void look() {
    if (used && nanos.getAsLong() - touched >= QUIET) {
      used = false;
      giveBack.run();
    }
  }

  @Override
  public void close() {
    looks.close();
  }

  private void touch() {
    used = true;
    touched = nanos.getAsLong();
  }
}
