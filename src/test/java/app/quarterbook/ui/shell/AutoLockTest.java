package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.store.Database;
import app.quarterbook.store.SettingStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Background;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutoLockTest extends FxTest {
  private final MovableClock clock = MovableClock.at("2026-03-01T08:00:00Z");
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger locked = new AtomicInteger();
  private final Database database = Database.inMemory(clock);
  private AutoLock auto;

  @BeforeEach
  void open() {
    auto =
        get(
            () ->
                new AutoLock(
                    database, Background.sameThread(), nanos::get, locked::incrementAndGet));
  }

  @AfterEach
  void close() {
    run(auto::close);
    database.close();
  }

  @Test
  void tenMinutesUntouchedLock() {
    minutes(9);
    assertThat(locked).hasValue(0);
    minutes(1);
    assertThat(locked.get()).isPositive();
  }

  @Test
  void aKeyInTheWindowBeginsTheTenMinutesAnew() {
    var field = get(TextField::new);
    run(
        () -> {
          stage().setScene(new Scene(field, WIDTH, HEIGHT));
          auto.watch(stage().getScene());
          stage().show();
        });
    minutes(9);
    focus(field);
    press(KeyCode.A);
    minutes(9);
    assertThat(locked).hasValue(0);
  }

  @Test
  void theSettingHoldsAtOnce() {
    run(() -> new SettingStore(database).save(SettingKey.LOCK_MINUTES, "2"));
    minutes(2);
    assertThat(locked.get()).isPositive();
  }

  @Test
  void zeroIsNeverButSleepStillLocks() {
    run(() -> new SettingStore(database).save(SettingKey.LOCK_MINUTES, "0"));
    minutes(60);
    assertThat(locked).hasValue(0);
    clock.pass(Duration.ofHours(8));
    run(auto::look);
    assertThat(locked).hasValue(1);
  }

  private void minutes(int count) {
    run(
        () -> {
          for (int second = 0; second < count * 60; second++) {
            clock.pass(Duration.ofSeconds(1));
            nanos.addAndGet(1_000_000_000);
            auto.look();
          }
        });
  }
}
