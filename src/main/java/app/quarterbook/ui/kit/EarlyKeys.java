package app.quarterbook.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Keeps what a person types at a page whose text is still being read, so that the first words of a
/// note are not lost, nor taken for the key of a button.
public final class EarlyKeys {
  private final Node page;
  private final StringBuilder kept = new StringBuilder();
  private @Nullable Consumer<String> taker;

  /// @param page has the focus until the text can take it
  public EarlyKeys(Node page) {
    this.page = page;
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

  private void typed(KeyEvent event) {
    var character = event.getCharacter().replace('\r', '\n');
    boolean written = !event.isShortcutDown() && !event.isAltDown() && isText(character);
    if (event.getTarget() != page || !written) {
      return;
    }
    event.consume();
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
