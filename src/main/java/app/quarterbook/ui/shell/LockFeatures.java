package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import app.quarterbook.ui.lock.LockActions;
import app.quarterbook.ui.lock.ProtectionView;
import app.quarterbook.ui.lock.ProtectionViewModel;
import java.util.List;
import javafx.scene.Scene;

/// Plugs in who gets in: the screen to set it, locking by key, and locking unasked.
final class LockFeatures implements AutoCloseable {
  private final Setup setup;
  private final Desk desk;
  private final AutoLock auto;
  private final Verb now = Verb.always(LockActions.NOW, this::lock);

  LockFeatures(Setup setup, Desk desk) {
    this.setup = setup;
    this.desk = desk;
    auto = new AutoLock(setup.database(), setup.background(), setup.nanos(), this::lockUnasked);
  }

  void plugInto(Places places) {
    places
        .screen(
            Place.Protection.class,
            place ->
                new ProtectionView(
                    new ProtectionViewModel(desk, setup.protection(), setup.folder())))
        .offers(place -> List.of(now, protection(desk)))
        .actions(LockActions.all());
  }

  /// The way to the screen.
  static Verb protection(Desk desk) {
    return Verb.always(LockActions.PROTECTION, () -> desk.navigator().go(new Place.Protection()));
  }

  /// Locks, whatever floats above the screen.
  Verb now() {
    return now;
  }

  /// From now on the window locks by itself.
  void watch(Scene scene) {
    auto.watch(scene);
  }

  @Override
  public void close() {
    auto.close();
  }

  private void lock() {
    if (setup.protection().isOn()) {
      setup.lock().run();
    } else {
      desk.navigator().go(new Place.Protection());
      desk.toast().say(Text.of("lock.setFirst"));
    }
  }

  /// Not without a passphrase, and not while an import or the like is on its way.
  private void lockUnasked() {
    if (setup.protection().isOn() && setup.longWork().getValue() == null) {
      setup.lock().run();
    }
  }
}
