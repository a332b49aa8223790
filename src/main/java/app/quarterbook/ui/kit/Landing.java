package app.quarterbook.ui.kit;

import org.jspecify.annotations.Nullable;

/// Where the focus comes to when a page is shown. What is to have it is often read later than the
/// page is shown, and then gets it as soon as it is there; once, for afterwards the person decides.
public final class Landing {
  private boolean shown;
  private @Nullable Runnable take;

  /// The page is shown.
  public void shown() {
    shown = true;
    land();
  }

  /// What is to have the focus is there, for the first time or anew.
  ///
  /// @param take gives it the focus
  public void on(Runnable take) {
    this.take = take;
    land();
  }

  private void land() {
    if (shown && take != null) {
      shown = false;
      take.run();
    }
  }
}
