package app.quarterbook.ui.client;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// Screens as tabs. Only what the selected one can do can be done; the keys of the others rest.
final class Pages {
  private final TabPane tabs = new TabPane();
  private final List<Screen> screens = new ArrayList<>();
  private final List<Verb> verbs = new ArrayList<>();

  Pages() {
    tabs.getStyleClass().add("pages");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    verbs.add(Verb.always(ClientActions.NEXT_TAB, () -> turn(1)));
    verbs.add(Verb.always(ClientActions.PREVIOUS_TAB, () -> turn(-1)));
  }

  void add(String titleKey, Screen screen) {
    var node = screen.node();
    var tab = new Tab(Text.of(titleKey), node);
    if (node instanceof Page page) {
      page.untitled();
    }
    tab.setId(titleKey);
    tab.setOnSelectionChanged(
        event -> {
          if (tab.isSelected()) {
            Platform.runLater(() -> shown(tab, screen));
          }
        });
    screens.add(screen);
    tabs.getTabs().add(tab);
    for (var verb : screen.verbs()) {
      var enabled =
          Bindings.createBooleanBinding(
              () -> tab.isSelected() && verb.enabled().get(),
              tab.selectedProperty(),
              verb.enabled());
      verbs.add(new Verb(verb.action(), verb.run(), enabled));
    }
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

  void find() {
    screens.get(tabs.getSelectionModel().getSelectedIndex()).find();
  }

  void close() {
    screens.forEach(Screen::close);
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
