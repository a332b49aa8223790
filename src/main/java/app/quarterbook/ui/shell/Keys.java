package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.TextUndo;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Turns pressed keys into verbs, wherever the focus is. While text is typed, what edits text stays
/// with the text.
final class Keys {
  private static final Set<KeyCode> EDITING =
      Set.of(
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.X,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE);

  private final Supplier<List<Verb>> verbs;

  /// @param verbs what can be done now; of two with one key the first is done
  Keys(Supplier<List<Verb>> verbs) {
    this.verbs = verbs;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, scene.getFocusOwner()));
  }

  private void pressed(KeyEvent event, Node focus) {
    if (pressesControl(event, focus) || typing(focus) && belongsToText(event, focus)) {
      return;
    }
    var usual = usual(event);
    for (var verb : verbs.get()) {
      var key = verb.action().key();
      if (key != null && (key.match(event) || key.match(usual)) && verb.perform()) {
        event.consume();
        return;
      }
    }
  }

  /// Space and Enter press the button or open the choice that has the focus.
  private static boolean pressesControl(KeyEvent event, Node focus) {
    boolean press = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    return press
        && !event.isShortcutDown()
        && !event.isAltDown()
        && (focus instanceof ButtonBase || focus instanceof ComboBoxBase<?>);
  }

  private static boolean typing(Node focus) {
    return focus instanceof TextInputControl
        || focus instanceof TextUndo
        || focus instanceof ComboBoxBase<?> box && box.isEditable()
        || focus instanceof Spinner<?> spinner && spinner.isEditable();
  }

  private static boolean belongsToText(KeyEvent event, Node focus) {
    boolean upOrDown = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (event.isAltDown() || event.getCode().isFunctionKey()) {
      return event.isAltDown() && upOrDown;
    }
    if (!event.isShortcutDown()) {
      return true;
    }
    if (event.getCode() == KeyCode.Z && focus instanceof TextInputControl text) {
      return event.isShiftDown() ? text.isRedoable() : text.isUndoable();
    }
    if (event.getCode() == KeyCode.Z && focus instanceof TextUndo text) {
      return event.isShiftDown() ? text.canRedoText() : text.canUndoText();
    }
    boolean shiftedLetter = event.isShiftDown() && event.getCode().isLetterKey();
    return EDITING.contains(event.getCode()) && !shiftedLetter;
  }

  /// The same key as keyboards without a numeric pad or with another place for plus have it.
  private static KeyEvent usual(KeyEvent event) {
    var code =
        switch (event.getCode()) {
          case EQUALS, ADD -> KeyCode.PLUS;
          case SUBTRACT -> KeyCode.MINUS;
          case NUMPAD0 -> KeyCode.DIGIT0;
          default -> event.getCode();
        };
    boolean shift = code != KeyCode.PLUS && event.isShiftDown();
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        event.getCharacter(),
        event.getText(),
        code,
        shift,
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown());
  }
}
