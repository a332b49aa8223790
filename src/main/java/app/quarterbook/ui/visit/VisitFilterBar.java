package app.quarterbook.ui.visit;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Period;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Narrows the log by client, kind and period.
final class VisitFilterBar extends HBox {
  private final VisitsViewModel visits;

  VisitFilterBar(VisitsViewModel visits) {
    this.visits = visits;
    getStyleClass().add("page-tools");
    if (!visits.isOfOneClient()) {
      getChildren().add(clients());
    }
    var kinds = new ArrayList<@Nullable VisitKind>(List.of(VisitKind.values()));
    kinds.addFirst(null);
    getChildren()
        .addAll(
            choice(
                "visit.filter.kind",
                kinds,
                kind -> kind == null ? Text.of("visit.allKinds") : Text.of(kind),
                VisitFilter::withKind),
            choice(
                "visit.filter.period",
                List.of(Period.values()),
                period -> Text.of(period == null ? Period.ANY : period),
                (filter, period) -> filter.withPeriod(period == null ? Period.ANY : period)));
  }

  private ComboBox<@Nullable Client> clients() {
    ComboBox<@Nullable Client> box =
        choice(
            "visit.filter.client",
            offered(),
            client -> client == null ? Text.of("visit.allClients") : client.name(),
            (filter, client) -> filter.withClient(client == null ? null : client.id()));
    visits.clients().addListener((ListChangeListener<Client>) change -> refill(box));
    return box;
  }

  private List<@Nullable Client> offered() {
    var offered = new ArrayList<@Nullable Client>(visits.clients());
    offered.addFirst(null);
    return offered;
  }

  /// The clients were read anew: the one that is chosen stays chosen.
  private void refill(ComboBox<@Nullable Client> box) {
    var offered = offered();
    if (offered.equals(box.getItems())) {
      return;
    }
    var chosen = visits.filterProperty().get().client();
    box.getItems().setAll(offered);
    box.setValue(
        visits.clients().stream()
            .filter(client -> Objects.equals(client.id(), chosen))
            .findFirst()
            .orElse(null));
  }

  private <T> ComboBox<@Nullable T> choice(
      String key,
      List<@Nullable T> values,
      Function<@Nullable T, String> name,
      BiFunction<VisitFilter, @Nullable T, VisitFilter> with) {
    var box = new ComboBox<@Nullable T>();
    box.getItems().setAll(values);
    box.setId(key);
    box.setAccessibleText(Text.of(key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return name.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.getSelectionModel().selectFirst();
    box.valueProperty()
        .addListener(
            (property, old, now) ->
                visits.filterProperty().set(with.apply(visits.filterProperty().get(), now)));
    return box;
  }
}
