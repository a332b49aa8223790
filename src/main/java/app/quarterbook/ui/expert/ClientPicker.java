package app.quarterbook.ui.expert;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Field;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;

/// Ticks the clients somebody works for.
final class ClientPicker extends VBox {
  private final CheckComboBox<Client> box;
  private boolean showing;

  ClientPicker(Field<Set<ClientId>> field, ObservableList<Client> clients) {
    box = new CheckComboBox<>(clients);
    box.setId("expert.clients");
    box.setTitle(Text.of("expert.field.clients"));
    box.setAccessibleText(Text.of("expert.field.clients"));
    box.setShowCheckedCount(true);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new Name());
    show(field.value());
    field.valueProperty().addListener((property, old, now) -> show(now));
    box.getCheckModel()
        .getCheckedItems()
        .addListener((ListChangeListener<Client>) change -> take(field));
    var label = new Label(Text.of("expert.field.clients"));
    label.setLabelFor(box);
    label.getStyleClass().add("form-label");
    getStyleClass().add("form-block");
    getChildren().addAll(label, box);
  }

  private void show(Set<ClientId> ids) {
    if (ids.equals(ticked())) {
      return;
    }
    showing = true;
    box.getCheckModel().clearChecks();
    box.getItems().stream()
        .filter(client -> ids.contains(client.id()))
        .forEach(box.getCheckModel()::check);
    showing = false;
  }

  private void take(Field<Set<ClientId>> field) {
    if (!showing && !ticked().equals(field.value())) {
      field.choose(ticked());
    }
  }

  private Set<ClientId> ticked() {
    return box.getCheckModel().getCheckedItems().stream()
        .map(Client::id)
        .collect(Collectors.toSet());
  }

  private static final class Name extends StringConverter<Client> {
    @Override
    public String toString(@Nullable Client client) {
      return client == null ? "" : client.name();
    }

    @Override
    public @Nullable Client fromString(String text) {
      return null;
    }
  }
}
