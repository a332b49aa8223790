package app.quarterbook.model.protect;

import java.time.Duration;
import java.time.Instant;

/// Tells when nobody seems to sit before the window any more: it was not touched for a while, or
/// the computer has slept.
///
/// How long it was not touched is counted on a clock that nobody sets. Sleep shows as a gap between
/// two looks, on that clock or on the one on the wall: some systems stop the first while they
/// sleep.
public final class Vigil {
  /// Looks come every second; a gap like this is no mere delay.
  static final Duration GAP = Duration.ofSeconds(30);

  private Instant looked;
  private long lookedNanos;
  private long touchedNanos;

  /// @param now by the clock on the wall
  /// @param nanos by one that only goes forward, as {@link System#nanoTime} does
  public Vigil(Instant now, long nanos) {
    looked = now;
    lookedNanos = nanos;
    touchedNanos = nanos;
  }

  /// A key, a click, a movement of the mouse.
  public void touched(long nanos) {
    touchedNanos = nanos;
  }

  /// Looks again.
  ///
  /// @param idle how long the window may stay untouched; zero: for ever
  /// @return whether to lock
  public boolean look(Instant now, long nanos, Duration idle) {
    var onTheWall = Duration.between(looked, now);
    var counted = Duration.ofNanos(nanos - lookedNanos);
    looked = now;
    lookedNanos = nanos;
    boolean slept = onTheWall.compareTo(GAP) > 0 || counted.compareTo(GAP) > 0;
    return slept || left(nanos, idle);
  }

  private boolean left(long nanos, Duration idle) {
    return idle.isPositive() && Duration.ofNanos(nanos - touchedNanos).compareTo(idle) >= 0;
  }
}
