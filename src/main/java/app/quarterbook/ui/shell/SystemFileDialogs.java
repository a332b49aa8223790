package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The choosers of the system, opening where the person was last.
public final class SystemFileDialogs implements FileDialogs {
  private final Window owner;
  private @Nullable File last;

  public SystemFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> open(String title, List<String> endings) {
    var chooser = chooser(title);
    if (!endings.isEmpty()) {
      var globs = endings.stream().map(ending -> "*." + ending).toList();
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(Text.of("shell.files"), globs));
    }
    var files = chooser.showOpenMultipleDialog(owner);
    if (files == null) {
      return List.of();
    }
    last = files.getFirst().getParentFile();
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String name) {
    var chooser = chooser(title);
    chooser.setInitialFileName(name);
    var file = Optional.ofNullable(chooser.showSaveDialog(owner));
    file.ifPresent(it -> last = it.getParentFile());
    return file.map(File::toPath);
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(last);
    var folder = Optional.ofNullable(chooser.showDialog(owner));
    folder.ifPresent(it -> last = it);
    return folder.map(File::toPath);
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(last);
    return chooser;
  }
}
