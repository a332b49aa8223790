package app.quarterbook.ui.kit;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;

/// What fills the window's content area, or one tab of a page.
public interface Screen {
  Node node();

  /// What can be done here now, the most used first; asked for again at each key.
  default List<Verb> verbs() {
    return List.of();
  }

  /// The screen is now seen; it may take the focus.
  default void shown() {}

  /// Selects a record as soon as it is there; nothing happens where the screen does not show it.
  default void reveal(UUID record) {}

  /// The screen goes out of sight. One that is kept as it is, to be shown again, follows the
  /// workbook no further until then.
  ///
  /// @return whether it is kept; otherwise it is closed
  default boolean rest() {
    return false;
  }

  /// The screen will not be seen again; it lets go of what it listens to.
  default void close() {}

  /// Find here (Ctrl+F): the focus goes to the filter.
  default void find() {}

  /// Whether it takes the whole window, so that it can be handed to somebody else to read.
  default boolean whole() {
    return false;
  }
}
