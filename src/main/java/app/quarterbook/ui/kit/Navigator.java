package app.quarterbook.ui.kit;

/// The way between places.
public interface Navigator {
  /// Shows a place; what was shown before is saved, closed and remembered for {@link #back()}.
  void go(Place place);

  /// Shows the place before this one, if there was one.
  void back();
}
