package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.SignState;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Badge.Tone;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/// Says on the page of a visit how far it has come towards its signature; nothing while it is
/// open.
public final class SignBadge extends StackPane {
  private final SignViewModel sign;

  public SignBadge(SignViewModel sign) {
    this.sign = sign;
    setId("sign.badge");
    getStyleClass().add("sign-badge");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    sign.stateProperty().subscribe(state -> show());
    sign.brokenProperty().subscribe(broken -> show());
  }

  private void show() {
    getChildren().clear();
    var state = sign.stateProperty().get();
    if (sign.brokenProperty().get()) {
      getChildren().add(new Badge(Text.of("sign.broken"), Tone.BAD));
    } else if (state.isFrozen()) {
      getChildren().add(new Badge(Text.of(state), tone(state)));
    }
    setVisible(!getChildren().isEmpty());
  }

  private static Tone tone(SignState state) {
    return switch (state) {
      case SIGNED -> Tone.GOOD;
      case UNSIGNED -> Tone.CAREFUL;
      case OPEN, ADDED -> Tone.PLAIN;
    };
  }
}
