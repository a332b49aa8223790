package app.quarterbook.ui.kit;

/// A screen that is mostly one list. It is kept when it goes out of sight; seen again, the list has
/// the focus.
public interface ListScreen extends Screen {
  /// @param model what the list shows
  /// @param filter where Ctrl+F leads
  record Parts(Follower model, ListTable<?> table, FilterField filter) {}

  Parts parts();

  @Override
  default boolean rest() {
    parts().model().rest();
    return true;
  }

  @Override
  default void shown() {
    parts().model().wake();
    Focus.on(parts().table().node());
  }

  @Override
  default void find() {
    parts().filter().requestFocus();
  }

  @Override
  default void close() {
    parts().model().close();
  }
}
