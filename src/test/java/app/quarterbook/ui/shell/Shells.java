package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.LongWork;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A whole window for tests, in which everything happens at once.
record Shells(Shell shell, Theme theme) {
  /// To be called on the JavaFX thread.
  static Shells open(Stage stage, Database database, Path folder) {
    return open(stage, database, folder, new SystemFileDialogs(stage));
  }

  /// To be called on the JavaFX thread.
  static Shells open(Stage stage, Database database, Path folder, FileDialogs files) {
    return open(stage, database, folder, files, new SimpleObjectProperty<>());
  }

  /// To be called on the JavaFX thread.
  static Shells open(
      Stage stage,
      Database database,
      Path folder,
      FileDialogs files,
      ObservableValue<@Nullable LongWork> longWork) {
    var preferences = Preferences.of(folder.resolve("window.properties"));
    var theme = new Theme(preferences);
    var setup =
        new Setup(
            database,
            folder,
            preferences,
            theme,
            Background.sameThread(),
            Background.sameThread(),
            Background.sameThread(),
            Background.sameThread(),
            longWork,
            new Toasts(),
            files,
            Duration.ZERO,
            Protections.in(folder),
            () -> {},
            System::nanoTime,
            () -> {},
            () -> {});
    var shell = new Shell(setup);
    stage.setScene(shell.scene());
    stage.setWidth(1000);
    stage.setHeight(700);
    stage.show();
    shell.beginIndex();
    return new Shells(shell, theme);
  }
}
