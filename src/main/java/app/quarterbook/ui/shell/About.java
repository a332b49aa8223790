package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What this program is, where its data lies, and whose work it stands on.
final class About extends VBox {
  private final TextField path;

  About(Path folder) {
    var title = new Label(Text.of("shell.name"));
    title.getStyleClass().add("page-title");
    path = new TextField(folder.toString());
    path.setId("about.folder");
    path.setEditable(false);
    path.setAccessibleText(Text.of("shell.about.folder"));
    getStyleClass().add("about");
    getChildren()
        .addAll(
            title,
            line("shell.about.what"),
            new Label(Text.of("shell.about.version", version())),
            line("shell.about.folder"),
            path,
            line("shell.about.offline"),
            line("shell.about.licences"));
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  /// What gets the focus: the folder, ready to be copied.
  TextField path() {
    return path;
  }

  private static String version() {
    return Objects.requireNonNullElseGet(
        About.class.getPackage().getImplementationVersion(), () -> Text.of("shell.about.unpacked"));
  }

  private static Label line(String key) {
    var label = new Label(Text.of(key));
    label.setWrapText(true);
    return label;
  }
}
