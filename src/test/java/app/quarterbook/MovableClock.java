package app.quarterbook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it, back too.
public final class MovableClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  private MovableClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public static MovableClock at(String instant) {
    return new MovableClock(Instant.parse(instant), ZoneOffset.UTC);
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovableClock(now, other);
  }
}
