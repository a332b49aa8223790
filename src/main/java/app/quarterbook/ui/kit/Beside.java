package app.quarterbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/// A list, and beside it what belongs to the item that is selected; without one the list has the
/// whole width.
public final class Beside {
  private final ScrollPane side = new ScrollPane();
  private final SplitPane split;
  private final String name;
  private final double usual;
  private final Preferences preferences;

  /// @param name under which the place of the divider is remembered
  /// @param usual the list's part of the width at first, 0 to 1
  public Beside(String name, Node list, double usual, Preferences preferences) {
    this.name = name;
    this.usual = usual;
    this.preferences = preferences;
    side.setFitToWidth(true);
    side.getStyleClass().add("side-form");
    split = new SplitPane(list);
  }

  public Node node() {
    return split;
  }

  /// What stands beside the list now; null where nothing does.
  public @Nullable Node shown() {
    return split.getItems().contains(side) ? side.getContent() : null;
  }

  /// Lays out what was shown just now: it is not in the window before.
  void layOut() {
    split.applyCss();
    split.layout();
  }

  /// @param content null for nothing
  public void show(@Nullable Node content) {
    if (content == null) {
      split.getItems().remove(side);
      return;
    }
    if (side.getContent() != content) {
      side.setContent(content);
    }
    if (!split.getItems().contains(side)) {
      split.getItems().add(side);
      Dividers.remember(split, name, usual, preferences);
    }
  }
}
