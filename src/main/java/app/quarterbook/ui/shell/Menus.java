package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menus of the top bar, fed by the same verbs as keys and palette. Keys are shown and not
/// registered: {@link Keys} alone listens for them.
final class Menus {
  private Menus() {}

  /// What can be created from anywhere.
  static MenuButton creating(List<Verb> verbs) {
    var menu = new MenuButton(Text.of("shell.new"), new FontIcon("bi-plus"));
    menu.setId("shell.new");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getStyleClass().add("accent");
    verbs.forEach(verb -> menu.getItems().add(item(verb)));
    return menu;
  }

  /// Everything that can be done now: here first, then anywhere.
  static MenuButton all(WindowVerbs verbs) {
    var menu = new MenuButton("", new FontIcon("bi-three-dots"));
    menu.setId("shell.menu");
    menu.setAccessibleText(Text.of("shell.menu"));
    menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(event -> fill(menu, verbs));
    return menu;
  }

  private static void fill(MenuButton menu, WindowVerbs verbs) {
    menu.getItems().clear();
    verbs.ofScreen().forEach(verb -> menu.getItems().add(item(verb)));
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    verbs.everywhere().stream()
        .filter(verb -> Destination.ALL.stream().noneMatch(it -> it.action() == verb.action()))
        .forEach(verb -> menu.getItems().add(item(verb)));
  }

  private static MenuItem item(Verb verb) {
    var key = new Label(verb.action().keyText());
    key.getStyleClass().add("key");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(new Label(verb.action().title()), space, key);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("menu-line");
    var item = new CustomMenuItem(line, true);
    item.setId(verb.action().id());
    item.setDisable(!verb.enabled().get());
    item.setOnAction(event -> verb.perform());
    return item;
  }
}
