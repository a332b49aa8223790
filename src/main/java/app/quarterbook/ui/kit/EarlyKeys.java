package app.quarterbook.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps what a person types at a page whose text is still being read, so that the first words of a
/// note are not lost, nor taken for the key of a button. The Enter that opened the page, in a list
/// or the palette, is not among them, though its character comes when the page has the focus.
public final class EarlyKeys {
  private final Node page;
  private final StringBuilder kept = new StringBuilder();
  private @Nullable Consumer<String> taker;
  private boolean entered;

  /// @param page has the focus until the text can take it
  public EarlyKeys(Node page) {
    this.page = page;
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /// Gives the page the focus while nothing takes the keys yet.
  public void listen() {
    if (taker == null) {
      page.requestFocus();
    }
  }

  /// Hands over what was typed so far, and what may still be typed at the page itself.
  public void giveTo(Consumer<String> taker) {
    this.taker = taker;
    if (!kept.isEmpty()) {
      taker.accept(kept.toString());
      kept.setLength(0);
    }
  }

  private void pressed(KeyEvent event) {
    entered = event.getTarget() == page && event.getCode() == KeyCode.ENTER;
  }

  private void typed(KeyEvent event) {
    var character = event.getCharacter().replace('\r', '\n');
    boolean written = !event.isShortcutDown() && !event.isAltDown() && isText(character);
    if (event.getTarget() != page || !written) {
      return;
    }
    event.consume();
    if (character.equals("\n") && !entered) {
      return;
    }
    if (taker == null) {
      kept.append(character);
    } else {
      taker.accept(character);
    }
  }

  private static boolean isText(String character) {
    return character.equals("\n") || (!character.isEmpty() && character.charAt(0) >= ' ');
  }
}
