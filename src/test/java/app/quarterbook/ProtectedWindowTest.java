package app.quarterbook;

import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.ui.FxTest;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// What tests do with the whole program on a protected workbook.
abstract class ProtectedWindowTest extends FxTest {
  static final String PASSPHRASE = "correct horse battery";

  private boolean left;

  final void unlock() throws Exception {
    until(this::isLocked);
    run(() -> this.<TextInputControl>id("lock.passphrase").requestFocus());
    type(PASSPHRASE);
    press(KeyCode.ENTER);
    until(() -> !isLocked());
  }

  final boolean isLocked() {
    return isThere("lock.passphrase");
  }

  final boolean isThere(String id) {
    return robot().lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
  }

  /// Whether the program was left.
  final boolean isLeft() {
    return left;
  }

  final class Left implements WindowOfWorkbook.Owner {
    @Override
    public void damaged(StoreException what, Unlock unlocked) {
      throw what;
    }

    @Override
    public void again() {}

    @Override
    public void leave() {
      left = true;
    }
  }
}
