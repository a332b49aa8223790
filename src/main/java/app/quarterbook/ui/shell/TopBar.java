package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above every screen: the palette's box, what can be created, when it was saved, undo and
/// redo, and the menu; between them the marks of what runs.
final class TopBar extends HBox {
  TopBar(Desk desk, WindowVerbs verbs, List<Verb> creating, UndoRedo history, Region... marks) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(paletteBox(verb(verbs, ShellActions.PALETTE)), space);
    getChildren().addAll(marks);
    getChildren().add(new SavedMark(desk));
    getChildren()
        .add(step(verbs, ShellActions.UNDO, "bi-arrow-counterclockwise", history.undoProperty()));
    getChildren().add(step(verbs, ShellActions.REDO, "bi-arrow-clockwise", history.redoProperty()));
    if (!creating.isEmpty()) {
      getChildren().add(Menus.creating(creating));
    }
    getChildren().add(Menus.all(verbs));
  }

  private static Button paletteBox(Verb palette) {
    var words = Text.of("shell.palette.box", palette.action().keyText());
    var box = new Button(words, new FontIcon("bi-search"));
    box.setId("shell.palette");
    box.setMinWidth(0);
    box.getStyleClass().add("palette-box");
    box.setOnAction(event -> palette.perform());
    return box;
  }

  private static Button step(
      WindowVerbs verbs, Action action, String icon, ObservableValue<String> what) {
    var button = Buttons.icon(verb(verbs, action), icon);
    var tip = new Tooltip();
    tip.textProperty().bind(what.map(words -> tip(action, words)));
    button.accessibleTextProperty().bind(what.map(words -> said(action, words)));
    button.setTooltip(tip);
    return button;
  }

  private static String said(Action action, String words) {
    return words.isEmpty() ? action.title() : Text.of(action.titleKey() + ".of", words);
  }

  private static String tip(Action action, String words) {
    return said(action, words) + "  " + action.keyText();
  }

  private static Verb verb(WindowVerbs verbs, Action action) {
    return verbs.everywhere().stream()
        .filter(verb -> verb.action().equals(action))
        .findFirst()
        .orElseThrow();
  }
}
