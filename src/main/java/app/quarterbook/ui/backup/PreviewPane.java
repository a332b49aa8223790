package app.quarterbook.ui.backup;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What would change by restoring a backup: nothing is done before the button is pressed.
final class PreviewPane extends VBox {
  PreviewPane(PreviewLines lines, Verb restore, Runnable close) {
    getStyleClass().add("backup-preview");
    var title = new Label(Text.of("backup.preview.title", lines.made()));
    title.setWrapText(true);
    title.getStyleClass().add("section-title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var content = new VBox(sentence("backup.preview.checked"));
    content.getStyleClass().add("form");
    if (!lines.from().isEmpty()) {
      content.getChildren().addFirst(line(Text.of("backup.preview.from", lines.from())));
    }
    if (lines.changesNothing()) {
      content.getChildren().add(sentence("backup.preview.same"));
    }
    names(content, "backup.preview.lost", lines.lost());
    names(content, "backup.preview.regained", lines.regained());
    if (!lines.changes().isEmpty()) {
      content.getChildren().add(counts(lines.changes()));
    }
    content.getChildren().add(sentence("backup.preview.kept"));
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var act = Buttons.of(restore, "bi-arrow-counterclockwise");
    act.getStyleClass().add("accent");
    getChildren().addAll(new HBox(title, space, closing(close)), scroll, act);
  }

  private static Button closing(Runnable close) {
    var button = new Button("", new FontIcon("bi-x"));
    button.setId("backup-preview-close");
    button.setAccessibleText(Text.of("backup.preview.close"));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setOnAction(event -> close.run());
    return button;
  }

  private static void names(VBox content, String headingKey, List<String> names) {
    if (!names.isEmpty()) {
      var heading = new Label(Text.of(headingKey));
      heading.getStyleClass().add("form-heading");
      content.getChildren().add(heading);
      names.forEach(name -> content.getChildren().add(line(name)));
    }
  }

  private static GridPane counts(List<PreviewLines.Count> changes) {
    var grid = new GridPane();
    grid.getStyleClass().add("backup-counts");
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    var number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(wide, number, number);
    grid.addRow(0, line(""), muted("backup.preview.now"), muted("backup.preview.then"));
    for (var count : changes) {
      grid.addRow(
          grid.getRowCount(),
          line(count.what()),
          line(Text.of("backup.count", count.now())),
          line(Text.of("backup.count", count.then())));
    }
    return grid;
  }

  private static Label sentence(String key) {
    return line(Text.of(key));
  }

  private static Label muted(String key) {
    var label = line(Text.of(key));
    label.getStyleClass().add("muted");
    return label;
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
