package app.quarterbook.ui.client;

import app.quarterbook.model.client.Client;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Named;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

/// Takes over another client that is the same firm.
final class MergeRow extends HBox {
  private final ComboBox<Client> others = new ComboBox<>();

  MergeRow(ClientViewModel model) {
    others.setId("client.mergeWith");
    others.setAccessibleText(Text.of("client.mergeWith"));
    others.setPromptText(Text.of("client.mergeWith"));
    others.setConverter(new Named<>(Client::name));
    var chosen = Bindings.isNotNull(others.valueProperty());
    var merge = new Verb(ClientActions.MERGE, () -> model.absorb(others.getValue()), chosen);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("form-row");
    getChildren().addAll(others, Buttons.of(merge));
  }

  void show(List<Client> clients) {
    if (!others.getItems().equals(clients)) {
      others.setValue(null);
      others.getItems().setAll(clients);
    }
  }
}
