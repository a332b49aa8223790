package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a list is narrowed by typing. Esc empties it, Down goes to the list.
public final class FilterField extends CustomTextField {
  /// @param promptKey text key of what can be typed here, e.g. "Filter clients"
  public FilterField(String promptKey, ListTable<?> list) {
    this(promptKey, list, list::filter);
  }

  /// @param filter narrows the list where the list does not do it itself
  public FilterField(String promptKey, ListTable<?> list, Consumer<String> filter) {
    setPromptText(Text.of(promptKey));
    setAccessibleText(Text.of(promptKey));
    setLeft(new FontIcon("bi-search"));
    getStyleClass().add("filter");
    textProperty().addListener((property, old, typed) -> filter.accept(typed));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, list));
  }

  private void key(KeyEvent event, ListTable<?> list) {
    if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
      clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      list.node().requestFocus();
      if (list.selectedProperty().get() == null) {
        list.node().getSelectionModel().selectFirst();
      }
      event.consume();
    }
  }
}
