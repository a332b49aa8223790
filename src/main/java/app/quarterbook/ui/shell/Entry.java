package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Verb;

/// One line of the palette.
record Entry(String title, String detail, String icon, String key, Runnable run) {
  static Entry of(Verb verb) {
    var action = verb.action();
    return new Entry(action.title(), "", "bi-chevron-right", action.keyText(), verb::perform);
  }

  static Entry of(Found found, Navigator navigator) {
    return new Entry(
        found.title(), found.detail(), found.icon(), "", () -> navigator.go(found.place()));
  }
}
