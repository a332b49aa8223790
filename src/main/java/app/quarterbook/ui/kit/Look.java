package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;

/// Light or dark, by choice or as the system has it.
public enum Look {
  SYSTEM,
  LIGHT,
  DARK;

  /// The name as a person reads it.
  public String title() {
    return Text.of("kit.Look." + name());
  }
}
