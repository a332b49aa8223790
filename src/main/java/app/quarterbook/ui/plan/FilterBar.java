package app.quarterbook.ui.plan;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.text.Text;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Narrows the plan by words, client, doer and risk. Esc empties the words.
final class FilterBar extends HBox {
  private final CustomTextField words = new CustomTextField();
  private final ComboBox<Choice<ClientId>> client;
  private final ComboBox<Choice<DoerKind>> doer;
  private final ComboBox<Choice<Risk>> risk;
  private final ObjectProperty<CardFilter> filter;

  /// @param clients offered to choose from; empty where there is no choice of client
  /// @param leave what Down in the field does
  FilterBar(ObjectProperty<CardFilter> filter, ObservableList<Client> clients, Runnable leave) {
    this.filter = filter;
    words.setId("plan-filter");
    words.setPromptText(Text.of("plan.filter"));
    words.setAccessibleText(Text.of("plan.filter"));
    words.setLeft(new FontIcon("bi-search"));
    words.getStyleClass().add("filter");
    words.textProperty().addListener((property, old, now) -> apply());
    words.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, leave));
    client = Choice.box(new SearchableComboBox<>(), "plan-filter-client", choices(List.of()));
    doer =
        Choice.box(
            new ComboBox<>(),
            "plan-filter-doer",
            Choice.of("plan.filter.anyDoer", List.of(DoerKind.values())));
    risk =
        Choice.box(
            new ComboBox<>(),
            "plan-filter-risk",
            Choice.of("plan.filter.anyRisk", List.of(Risk.values())));
    Stream.of(client, doer, risk)
        .forEach(box -> box.valueProperty().addListener((property, old, now) -> apply()));
    clients.addListener((ListChangeListener<Client>) change -> offer(clients));
    getStyleClass().addAll("page-tools", "plan-filter");
    getChildren().addAll(words, client, doer, risk);
    offer(clients);
  }

  TextField words() {
    return words;
  }

  private void offer(List<Client> clients) {
    var chosen = client.getValue();
    client.getItems().setAll(choices(clients));
    client.setValue(client.getItems().contains(chosen) ? chosen : client.getItems().getFirst());
    client.setVisible(!clients.isEmpty());
    client.setManaged(!clients.isEmpty());
  }

  private static List<Choice<ClientId>> choices(List<Client> clients) {
    return Stream.concat(
            Stream.of(Choice.<ClientId>all("plan.filter.anyClient")),
            clients.stream().map(each -> new Choice<>(each.id(), each.name())))
        .toList();
  }

  private void apply() {
    filter.set(new CardFilter(words.getText(), value(client), value(doer), value(risk)));
  }

  private static <T> @Nullable T value(ComboBox<Choice<T>> box) {
    return box.getValue() == null ? null : box.getValue().value();
  }

  private void key(KeyEvent event, Runnable leave) {
    if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
      words.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      leave.run();
      event.consume();
    }
  }
}
