package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Autosaves;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Toast;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Undo and redo of the workbook's data, wherever the person is, and what they would do in words.
final class UndoRedo {
  private final History history;
  private final Background background;
  private final Autosaves autosaves;
  private final Toast toast;
  private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

  UndoRedo(History history, Background background, Autosaves autosaves, Toast toast) {
    this.history = history;
    this.background = background;
    this.autosaves = autosaves;
    this.toast = toast;
  }

  /// Looks anew at what can be undone; called after every change.
  void refresh() {
    background.run(
        () -> new Steps(history.undoable().orElse(""), history.redoable().orElse("")),
        steps -> {
          undo.set(steps.undo());
          redo.set(steps.redo());
        });
  }

  /// What undo would take back; empty where there is nothing.
  ReadOnlyStringProperty undoProperty() {
    return undo.getReadOnlyProperty();
  }

  /// What redo would bring back; empty where there is nothing.
  ReadOnlyStringProperty redoProperty() {
    return redo.getReadOnlyProperty();
  }

  void undo() {
    step(history::undo, "shell.undone");
  }

  void redo() {
    step(history::redo, "shell.redone");
  }

  private void step(Callable<Optional<String>> step, String sentenceKey) {
    autosaves.flushAll();
    background.run(step, words -> words.ifPresent(it -> toast.say(Text.of(sentenceKey, it))));
    refresh();
  }

  private record Steps(String undo, String redo) {}
}
