package app.quarterbook.ui.lock;

import app.quarterbook.model.protect.WrongTries;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The time in which nothing can be tried after wrong secrets. It runs down while it is seen, a
/// second a tick.
final class Pause {
  private final WrongTries tries = new WrongTries();
  private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();

  /// How many seconds are left; zero where one may try.
  ReadOnlyIntegerProperty secondsProperty() {
    return seconds.getReadOnlyProperty();
  }

  boolean isOver() {
    return seconds.get() == 0;
  }

  void wrong() {
    seconds.set((int) tries.another().toSeconds());
  }

  void right() {
    tries.forget();
    seconds.set(0);
  }

  /// A second has gone by.
  void tick() {
    if (!isOver()) {
      seconds.set(seconds.get() - 1);
    }
  }
}
