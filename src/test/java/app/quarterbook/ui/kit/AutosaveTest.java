package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class AutosaveTest extends FxTest {
  private final AtomicInteger saves = new AtomicInteger();

  @Test
  void manyEditsBeforeAPauseAreOneSave() throws TimeoutException {
    var autosave = autosave(Duration.ofMillis(30));
    run(
        () -> {
          autosave.soon();
          autosave.soon();
          autosave.soon();
          assertThat(saves).hasValue(0);
        });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> saves.get() == 1);
    run(autosave::now);
    assertThat(saves).hasValue(1);
  }

  /// Each edit comes at once after the last: there is no pause that could save.
  @Test
  void typingWithoutAPauseIsSavedMeanwhile() throws TimeoutException {
    var autosave = autosave(Duration.ofMillis(200));
    var typing =
        get(
            () -> {
              var timer =
                  new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                      autosave.soon();
                    }
                  };
              timer.start();
              return timer;
            });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> saves.get() >= 2);
    run(typing::stop);
  }

  @Test
  void lookingAwaySavesAtOnceAndOnce() {
    var autosaves = new Autosaves(Clock.systemUTC(), Duration.ofHours(1));
    var autosave = get(() -> autosaves.of(saves::incrementAndGet));
    run(autosaves::flushAll);
    assertThat(saves).hasValue(0);
    run(autosave::soon);
    run(autosaves::flushAll);
    run(autosaves::flushAll);
    assertThat(saves).hasValue(1);
  }

  @Test
  void closingSavesAndEnds() {
    var autosave = autosave(Duration.ofHours(1));
    run(autosave::soon);
    run(autosave::close);
    assertThat(saves).hasValue(1);
  }

  private Autosave autosave(Duration pause) {
    return get(() -> new Autosaves(Clock.systemUTC(), pause).of(saves::incrementAndGet));
  }
}
