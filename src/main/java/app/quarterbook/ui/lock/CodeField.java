package app.quarterbook.ui.lock;

import app.quarterbook.model.protect.RecoveryCode;
import app.quarterbook.text.Text;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field for the recovery code, which tells a typo by its group while it is typed.
final class CodeField extends VBox {
  private final TextField field = new TextField();
  private final Label typo = new Label();

  CodeField(String id) {
    field.setId(id);
    field.setAccessibleText(Text.of("lock.code"));
    field.setPromptText(RecoveryCode.pattern());
    field.getStyleClass().add("lock-code-field");
    typo.setId(id + ".typo");
    typo.getStyleClass().add("form-problem");
    typo.managedProperty().bind(typo.visibleProperty());
    typo.visibleProperty().bind(typo.textProperty().isNotEmpty());
    field.textProperty().subscribe(this::look);
    getChildren().addAll(field, typo);
    getStyleClass().add("form-block");
  }

  TextField field() {
    return field;
  }

  private void look(String typed) {
    var group = RecoveryCode.typo(typed);
    typo.setText(group.isPresent() ? Text.of("lock.typo", group.getAsInt()) : "");
  }
}
