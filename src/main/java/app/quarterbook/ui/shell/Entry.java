package app.quarterbook.ui.shell;

import app.quarterbook.model.find.Passage;
import app.quarterbook.ui.kit.Verb;
import java.util.List;

/// One line of the palette.
///
/// @param name what it is called
/// @param text the piece of its text that shows why it was found; may be empty
/// @param detail whose it is and of when
/// @param icon an icon of the Bootstrap set
/// @param key what does the same; empty where there is none
record Entry(Passage name, Passage text, String detail, String icon, String key, Runnable run) {
  static Entry of(Verb verb) {
    var action = verb.action();
    return titled(action.title(), "", "bi-chevron-right", action.keyText(), verb::perform);
  }

  static Entry titled(String title, String detail, String icon, String key, Runnable run) {
    return new Entry(new Passage(title, List.of()), Passage.NONE, detail, icon, key, run);
  }

  String title() {
    return name.text();
  }
}
