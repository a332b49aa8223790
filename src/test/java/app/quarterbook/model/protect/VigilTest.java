package app.quarterbook.model.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VigilTest {
  private static final Duration IDLE = Duration.ofMinutes(10);
  private Instant wall = Instant.parse("2026-03-01T08:00:00Z");
  private long nanos = Long.MAX_VALUE - 5_000_000_000L;
  private final Vigil vigil = new Vigil(wall, nanos);

  @Test
  void itLocksAfterTenMinutesWithoutATouchAndNotBefore() {
    assertThat(seconds(599)).isFalse();
    vigil.touched(nanos);
    assertThat(seconds(599)).isFalse();
    assertThat(second()).isTrue();
  }

  @Test
  void zeroMinutesAreForEver() {
    for (int i = 0; i < 100_000; i++) {
      assertThat(look(1, 1, Duration.ZERO)).isFalse();
    }
  }

  @Test
  void sleepLocksWhetherTheCountingClockSleptOrNot() {
    assertThat(look(3600, 1, IDLE)).isTrue();
    assertThat(second()).isFalse();
    assertThat(look(45, 45, IDLE)).isTrue();
  }

  @Test
  void aClockSetBackNeitherLocksNorKeepsOpen() {
    assertThat(look(-3600, 1, IDLE)).isFalse();
    assertThat(seconds(598)).isFalse();
    assertThat(second()).isTrue();
  }

  @Test
  void aSlowMomentIsNoSleep() {
    assertThat(look(30, 30, IDLE)).isFalse();
  }

  private boolean seconds(int count) {
    boolean locks = false;
    for (int i = 0; i < count; i++) {
      locks |= second();
    }
    return locks;
  }

  private boolean second() {
    return look(1, 1, IDLE);
  }

  private boolean look(long wallSeconds, long seconds, Duration idle) {
    wall = wall.plusSeconds(wallSeconds);
    nanos += seconds * 1_000_000_000L;
    return vigil.look(wall, nanos, idle);
  }
}
