package app.quarterbook.ui.client;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks for the name of a new prospect and for nothing else. Enter makes it, Esc goes away; a firm
/// that is already known by that name is offered instead.
final class NewClientBar extends HBox {
  private final ClientsViewModel model;
  private final TextField name = new TextField();
  private final Hyperlink twin = new Hyperlink();
  private final Runnable left;

  /// @param left runs when the bar goes away without a new client
  NewClientBar(ClientsViewModel model, Runnable left) {
    this.model = model;
    this.left = left;
    name.setId("client.newName");
    name.textProperty().addListener((property, old, now) -> compare(now));
    name.setOnAction(event -> add());
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    twin.setId("client.twin");
    var label = new Label(Text.of("client.newName"));
    label.setLabelFor(name);
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("card", "new-bar");
    getChildren().addAll(label, name, twin);
    compare("");
    away();
  }

  void ask() {
    setVisible(true);
    setManaged(true);
    name.requestFocus();
  }

  private void add() {
    var typed = name.getText();
    if (!typed.isBlank()) {
      away();
      model.add(typed);
    }
  }

  private void compare(String typed) {
    var known = model.namedLike(typed);
    twin.setVisible(known.isPresent());
    twin.setManaged(known.isPresent());
    known.ifPresent(
        client -> {
          twin.setText(Text.of("client.twin", client.name()));
          twin.setOnAction(event -> model.open(client));
        });
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      away();
      left.run();
      event.consume();
    }
  }

  private void away() {
    setVisible(false);
    setManaged(false);
    name.clear();
  }
}
