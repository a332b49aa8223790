package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that do verbs, with the key in the tooltip, and boxes to tick.
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

  /// A box to be ticked, of its full width.
  ///
  /// @param key text key of its words, also its id
  public static CheckBox check(String key, Property<Boolean> ticked) {
    var box = new CheckBox(Text.of(key));
    box.setId(key);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.selectedProperty().bindBidirectional(ticked);
    return box;
  }

  /// A button with the action's title and an icon before it.
  public static Button of(Verb verb, String icon) {
    var button = of(verb);
    button.setGraphic(new FontIcon(icon));
    return button;
  }

  /// Buttons in a row above what they are about, at its right.
  public static HBox row(Button... buttons) {
    var row = new HBox(buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("page-tools");
    return row;
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
