package app.quarterbook.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// An action as a screen offers it: what happens, and whether it can happen now.
public record Verb(Action action, Runnable run, ObservableBooleanValue enabled) {
  public static Verb always(Action action, Runnable run) {
    return new Verb(action, run, new SimpleBooleanProperty(true));
  }

  /// Does it, if it can be done now.
  ///
  /// @return whether it was done
  public boolean perform() {
    boolean can = enabled.get();
    if (can) {
      run.run();
    }
    return can;
  }
}
