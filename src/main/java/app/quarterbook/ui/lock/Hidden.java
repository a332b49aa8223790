package app.quarterbook.ui.lock;

import app.quarterbook.text.Text;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field for a secret, typed unseen unless the person looks at it for a moment.
final class Hidden extends HBox {
  private final PasswordField dots = new PasswordField();
  private final TextField open = new TextField();
  private final ToggleButton look = new ToggleButton("", new FontIcon("bi-eye"));

  /// @param labelKey what the field is for
  Hidden(String id, String labelKey) {
    for (var field : new TextField[] {dots, open}) {
      field.setAccessibleText(Text.of(labelKey));
      field.setPromptText(Text.of(labelKey));
    }
    dots.setId(id);
    open.setId(id + ".open");
    open.textProperty().bindBidirectional(dots.textProperty());
    open.setVisible(false);
    look.setId(id + ".look");
    look.setAccessibleText(Text.of("lock.look"));
    look.getStyleClass().addAll("button-icon", "flat");
    look.selectedProperty().subscribe(this::show);
    var field = new StackPane(dots, open);
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().addAll(field, look);
    getStyleClass().add("lock-hidden");
  }

  StringProperty textProperty() {
    return dots.textProperty();
  }

  String text() {
    return dots.getText();
  }

  /// Enter in the field.
  void onEnter(Runnable run) {
    dots.setOnAction(event -> run.run());
    open.setOnAction(event -> run.run());
  }

  void focus() {
    (open.isVisible() ? open : dots).requestFocus();
  }

  private void show(boolean seen) {
    boolean focused = dots.isFocused() || open.isFocused();
    open.setVisible(seen);
    dots.setVisible(!seen);
    if (focused) {
      focus();
    }
  }
}
