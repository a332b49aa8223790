package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Checklist;
import app.quarterbook.model.checklist.Progress;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.text.Text;

/// A checklist as a line of the list of them.
record ChecklistRow(Checklist list, Progress progress, String client) {
  static ChecklistRow of(Run run, String client) {
    return new ChecklistRow(run.list(), run.progress(), client);
  }

  /// How far it is, e.g. "3 of 12".
  String done() {
    return Text.of("checklist.progress", progress.done(), progress.all());
  }
}
