package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one sheet (F1): those of the screen first, then those that work anywhere, then those
/// of the other places.
final class CheatSheet extends ScrollPane {
  /// @param here what the screen offers
  /// @param everywhere what can be done anywhere
  /// @param elsewhere the actions of all features
  CheatSheet(List<Verb> here, List<Verb> everywhere, List<Action> elsewhere) {
    var groups = new FlowPane();
    groups.getStyleClass().add("cheat-groups");
    add(groups, "shell.keys.here", here.stream().map(Verb::action).toList());
    add(groups, "shell.keys.everywhere", everywhere.stream().map(Verb::action).toList());
    byBundle(elsewhere).forEach((bundle, actions) -> add(groups, "shell.keys." + bundle, actions));
    var title = new Label(Text.of("shell.keys.title"));
    title.getStyleClass().add("page-title");
    var sheet = new VBox(title, groups);
    sheet.getStyleClass().add("cheat-sheet");
    setContent(sheet);
    setFitToWidth(true);
    setId("shell.cheatSheet");
    setMaxWidth(Region.USE_PREF_SIZE);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  private static Map<String, List<Action>> byBundle(List<Action> actions) {
    var groups = new LinkedHashMap<String, List<Action>>();
    for (var action : actions) {
      groups.computeIfAbsent(action.bundle(), bundle -> new ArrayList<>()).add(action);
    }
    return groups;
  }

  private static void add(FlowPane groups, String titleKey, List<Action> actions) {
    var keyed = actions.stream().filter(action -> action.key() != null).distinct().toList();
    if (keyed.isEmpty()) {
      return;
    }
    var heading = new Label(Text.of(titleKey));
    heading.getStyleClass().add("section-title");
    var grid = new GridPane();
    grid.getStyleClass().add("cheat-grid");
    grid.add(heading, 0, 0, 2, 1);
    for (int i = 0; i < keyed.size(); i++) {
      var key = new Label(keyed.get(i).keyText());
      key.getStyleClass().add("key");
      grid.addRow(i + 1, key, new Label(keyed.get(i).title()));
    }
    groups.getChildren().add(grid);
  }
}
