package app.quarterbook.ui.shell;

import java.util.List;

/// Finds things by words, the best first; called on the workbook thread.
@FunctionalInterface
public interface Finder {
  List<Found> find(String words);
}
