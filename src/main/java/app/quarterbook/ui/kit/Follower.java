package app.quarterbook.ui.kit;

/// A view model that follows the workbook while its screen is seen.
public interface Follower extends AutoCloseable {
  /// The screen is out of sight: changes are only noted.
  void rest();

  /// The screen is seen again: what changed meanwhile is loaded.
  void wake();

  @Override
  void close();
}
