package app.quarterbook.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The system's file choosers, behind an interface because no test can work them.
public interface FileDialogs {
  /// @param endings what may be chosen, e.g. `csv`, `xlsx`; empty: any file
  /// @return the chosen files; empty where the person thought better of it
  List<Path> open(String title, List<String> endings);

  /// @param name the name to offer, with its ending
  Optional<Path> save(String title, String name);

  Optional<Path> folder(String title);
}
