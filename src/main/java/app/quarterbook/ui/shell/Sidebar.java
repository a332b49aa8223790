package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way to the main places. A place that has no screen is not offered. Where the window is too
/// low for all of them, it scrolls.
final class Sidebar extends ScrollPane {
  private final VBox ways = new VBox();
  private final Map<Destination, ToggleButton> buttons = new HashMap<>();

  /// @param go goes to a destination
  Sidebar(Places places, Function<Destination, Runnable> go) {
    var brand = new Label(Text.of("shell.name"));
    var space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    brand.getStyleClass().add("brand");
    ways.getStyleClass().add("sidebar");
    ways.getChildren().addAll(brand, space);
    getStyleClass().add("sidebar-scroll");
    setContent(ways);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    for (var destination : Destination.ALL) {
      if (places.has(destination.place())) {
        var button = button(destination, go.apply(destination));
        places.count(destination.place()).ifPresent(count -> show(count, destination, button));
        buttons.put(destination, button);
        int foot = ways.getChildren().indexOf(space);
        int at = destination.atFoot() ? ways.getChildren().size() : foot;
        ways.getChildren().add(at, button);
      }
    }
  }

  /// Lights up where the person is.
  void mark(@Nullable Place there) {
    buttons.forEach(
        (destination, button) -> button.setSelected(there != null && destination.holds(there)));
  }

  private static void show(
      ObservableIntegerValue count, Destination destination, ToggleButton button) {
    var title = destination.action().title();
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> count.get() == 0 ? title : Text.of("shell.counted", title, count.get()),
                count));
  }

  private static ToggleButton button(Destination destination, Runnable go) {
    var action = destination.action();
    var button = new ToggleButton(action.title(), new FontIcon(destination.icon()));
    button.setId(action.id());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip(action.keyText()));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          go.run();
        });
    return button;
  }
}
