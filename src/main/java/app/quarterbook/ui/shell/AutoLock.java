package app.quarterbook.ui.shell;

import app.quarterbook.model.protect.Vigil;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Locks unasked: when nobody has touched the window for a while, and after the computer slept.
final class AutoLock implements AutoCloseable {
  private final Clock clock;
  private final LongSupplier nanos;
  private final Runnable lock;
  private final Vigil vigil;
  private final SettingStore settings;
  private final Background background;
  private final Subscription subscription;
  private final Ticker seconds;
  private Duration idle = Settings.USUAL.lockAfter();

  /// @param nanos a clock that only goes forward
  /// @param lock asked each second while nobody is there; it may have reasons not to
  AutoLock(Database database, Background background, LongSupplier nanos, Runnable lock) {
    this.background = background;
    this.nanos = nanos;
    this.lock = lock;
    clock = database.clock();
    settings = new SettingStore(database);
    vigil = new Vigil(clock.instant(), nanos.getAsLong());
    subscription = database.listen(Set.of(Rows.SETTING), this::read);
    seconds = new Ticker(Duration.ofSeconds(1), this::look);
    read();
  }

  /// Keys and mouse in this scene count as somebody being there.
  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, event -> vigil.touched(nanos.getAsLong()));
    seconds.start();
  }

  void look() {
    if (vigil.look(clock.instant(), nanos.getAsLong(), idle)) {
      lock.run();
    }
  }

  @Override
  public void close() {
    seconds.close();
    subscription.cancel();
  }

  private void read() {
    background.run(settings::load, now -> idle = now.lockAfter());
  }
}
