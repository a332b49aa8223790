package app.quarterbook.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that do verbs; the key stands in the tooltip.
public final class Buttons {
  private Buttons() {}

  /// A button with the action's title.
  public static Button of(Verb verb) {
    var button = new Button(verb.action().title());
    button.setId(verb.action().id());
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.perform());
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !verb.enabled().get(), verb.enabled()));
    if (verb.action().key() != null) {
      button.setTooltip(new Tooltip(verb.action().keyText()));
    }
    return button;
  }

  /// A button with the action's title and an icon before it.
  public static Button of(Verb verb, String icon) {
    var button = of(verb);
    button.setGraphic(new FontIcon(icon));
    return button;
  }

  /// A button that shows an icon alone; its title is told to those who cannot see it.
  public static Button icon(Verb verb, String icon) {
    var button = of(verb);
    var action = verb.action();
    button.setText("");
    button.setGraphic(new FontIcon(icon));
    button.setAccessibleText(action.title());
    button.setTooltip(new Tooltip((action.title() + "  " + action.keyText()).strip()));
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }
}
