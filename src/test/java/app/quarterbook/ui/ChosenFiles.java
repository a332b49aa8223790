package app.quarterbook.ui;

import app.quarterbook.ui.kit.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person who always chooses the same file or folder, or none until there is one.
public final class ChosenFiles implements FileDialogs {
  private Optional<Path> chosen = Optional.empty();

  /// The person will choose this from now on.
  public ChosenFiles choosing(Path path) {
    chosen = Optional.of(path);
    return this;
  }

  @Override
  public List<Path> open(String title, List<String> endings) {
    return chosen.stream().toList();
  }

  @Override
  public Optional<Path> save(String title, String name) {
    return chosen;
  }

  @Override
  public Optional<Path> folder(String title) {
    return chosen;
  }
}
