package app.quarterbook.ui.kit;

/// How far long work has come; told from the thread that works.
@FunctionalInterface
public interface Progress {
  /// @param done how much is done of `all`, e.g. rows
  void at(long done, long all);
}
