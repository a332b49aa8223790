package app.quarterbook.ui.visit.note;

import app.quarterbook.ui.kit.Preferences;

/// What is seen of a note.
enum NoteMode {
  EDITOR,
  BOTH,
  PREVIEW;

  private static final String KEY = "visit.notes";

  boolean edits() {
    return this != PREVIEW;
  }

  boolean shows() {
    return this != EDITOR;
  }

  NoteMode following() {
    return values()[(ordinal() + 1) % values().length];
  }

  /// As it was left.
  static NoteMode remembered(Preferences preferences) {
    var name = preferences.get(KEY).orElse("");
    for (var mode : values()) {
      if (mode.name().equals(name)) {
        return mode;
      }
    }
    return EDITOR;
  }

  void remember(Preferences preferences) {
    preferences.put(KEY, this);
    preferences.save();
  }
}
