package app.quarterbook.ui.shell;

import app.quarterbook.model.Unsound;
import app.quarterbook.store.StoreException;
import app.quarterbook.text.Text;

/// What went wrong, as one plain sentence.
final class Failures {
  private Failures() {}

  static String sentence(Throwable failure) {
    return switch (failure) {
      case StoreException store -> store.sentence();
      case Unsound unsound -> Text.of(unsound.key(), unsound.args());
      default -> Text.of("shell.failed");
    };
  }
}
