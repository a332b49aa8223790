package app.quarterbook.ui.client;

import static java.util.Objects.requireNonNull;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// Screens as tabs, each made when it is first looked at. Only what the selected one can do can be
/// done; the keys of the others rest.
final class Pages {
  private final TabPane tabs = new TabPane();
  private final Map<Tab, Screen> screens = new HashMap<>();
  private final List<Verb> verbs = new ArrayList<>();

  Pages() {
    tabs.getStyleClass().add("pages");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    verbs.add(Verb.always(ClientActions.NEXT_TAB, () -> turn(1)));
    verbs.add(Verb.always(ClientActions.PREVIOUS_TAB, () -> turn(-1)));
  }

  /// @param maker makes the screen when its tab is selected for the first time
  void add(String titleKey, Supplier<Screen> maker) {
    var tab = new Tab(Text.of(titleKey));
    tab.setId(titleKey);
    tab.setOnSelectionChanged(
        event -> {
          if (tab.isSelected()) {
            open(tab, maker);
          }
        });
    tabs.getTabs().add(tab);
  }

  private void open(Tab tab, Supplier<Screen> maker) {
    var screen = screens.get(tab);
    if (screen == null) {
      screen = maker.get();
      screens.put(tab, screen);
      tab.setContent(screen.node());
      screen.verbs().forEach(verb -> verbs.add(whileSelected(tab, verb)));
    }
    var opened = screen;
    Platform.runLater(() -> shown(tab, opened));
  }

  private static Verb whileSelected(Tab tab, Verb verb) {
    var enabled =
        Bindings.createBooleanBinding(
            () -> tab.isSelected() && verb.enabled().get(), tab.selectedProperty(), verb.enabled());
    return new Verb(verb.action(), verb.run(), enabled);
  }

  TabPane node() {
    return tabs;
  }

  List<Verb> verbs() {
    return verbs;
  }

  void select(String titleKey) {
    tabs.getTabs().stream()
        .filter(tab -> titleKey.equals(tab.getId()))
        .forEach(tabs.getSelectionModel()::select);
  }

  /// Selects a record on the selected tab.
  void reveal(UUID record) {
    selected().reveal(record);
  }

  /// The selected tab takes the focus.
  void shown() {
    selected().shown();
  }

  void find() {
    selected().find();
  }

  private Screen selected() {
    return requireNonNull(screens.get(tabs.getSelectionModel().getSelectedItem()));
  }

  void close() {
    screens.values().forEach(Screen::close);
  }

  /// A screen takes the focus once it is seen, which is a moment after its tab was selected.
  private void shown(Tab tab, Screen screen) {
    if (tab.isSelected() && tabs.getScene() != null) {
      screen.shown();
    }
  }

  private void turn(int step) {
    int size = tabs.getTabs().size();
    int now = tabs.getSelectionModel().getSelectedIndex();
    tabs.getSelectionModel().select(Math.floorMod(now + step, size));
  }
}
