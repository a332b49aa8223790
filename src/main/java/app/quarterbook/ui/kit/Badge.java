package app.quarterbook.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;

/// A short word in a tinted shape: a status, told by the word and only underlined by the colour.
public final class Badge extends Label {
  /// How a status feels.
  public enum Tone {
    PLAIN,
    GOOD,
    CAREFUL,
    BAD
  }

  public Badge(String text, Tone tone) {
    super(text);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
  }
}
