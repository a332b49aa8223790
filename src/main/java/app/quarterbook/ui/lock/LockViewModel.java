package app.quarterbook.ui.lock;

import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.KeyFile;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.SecretFile;
import app.quarterbook.store.disk.Way;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A workbook that waits to be unlocked.
public final class LockViewModel {
  private final Background background;
  private final KeyFile file;
  private final Consumer<DataKey> unlocked;
  private final Pause pause = new Pause();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /// @param background where a secret is tried, which takes about a second
  /// @param unlocked gets the key; a {@link StoreException} says why the workbook stays shut
  public LockViewModel(Background background, KeyFile file, Consumer<DataKey> unlocked) {
    this.background = background;
    this.file = file;
    this.unlocked = unlocked;
  }

  Pause pause() {
    return pause;
  }

  /// The sentence to show; empty where nothing is wrong.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether a secret is being tried.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Whether a key file was made for this workbook.
  boolean takesSecretFile() {
    try {
      return file.ways().contains(Way.SECRET_FILE);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /// Tries what was typed, a passphrase or the recovery code.
  void unlock(String typed) {
    if (!typed.isEmpty()) {
      attempt(() -> Secret.typed(typed));
    }
  }

  /// Tries a key file.
  void unlockWith(Path chosen) {
    attempt(() -> SecretFile.read(chosen).map(List::of).orElse(List.of()));
  }

  private void attempt(Callable<List<Secret>> secrets) {
    if (busy.get() || !pause.isOver()) {
      return;
    }
    busy.set(true);
    problem.set("");
    background.run(() -> open(secrets), this::done, () -> fail(Text.of("lock.notTried")));
  }

  private Optional<DataKey> open(Callable<List<Secret>> secrets) throws Exception {
    List<Secret> tried;
    try {
      tried = secrets.call();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    return Protection.key(file, tried);
  }

  private void done(Optional<DataKey> key) {
    if (key.isEmpty()) {
      pause.wrong();
      fail(Text.of("lock.wrong"));
      return;
    }
    pause.right();
    try {
      unlocked.accept(key.get());
    } catch (StoreException e) {
      fail(e.sentence());
    }
  }

  private void fail(String sentence) {
    busy.set(false);
    problem.set(sentence);
  }
}
