package app.quarterbook.ui.start;

import app.quarterbook.text.Text;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first start: three ways to begin, and where the workbook will lie.
public final class StartView extends VBox {
  private static final Map<Beginning, String> ICONS =
      Map.of(
          Beginning.EMPTY, "bi-journal",
          Beginning.IMPORT, "bi-file-earmark-spreadsheet",
          Beginning.SAMPLE, "bi-binoculars");

  /// @param folder where the workbook will lie, as a person reads it
  /// @param begin called once, with the choice
  public StartView(String folder, Consumer<Beginning> begin) {
    getStyleClass().add("start");
    setAlignment(Pos.CENTER);
    getChildren().addAll(label("start.title", "start-title"), label("start.promise", "muted"));
    for (var beginning : Beginning.values()) {
      getChildren().add(choice(beginning, begin));
    }
    var place = new Label(Text.of("start.folder", folder));
    place.getStyleClass().add("muted");
    place.setWrapText(true);
    getChildren().add(place);
  }

  private Button choice(Beginning beginning, Consumer<Beginning> begin) {
    var what = Text.of("start.what." + beginning.name());
    var title = new Label(Text.of(beginning));
    title.getStyleClass().add("section-title");
    var detail = new Label(what);
    detail.getStyleClass().add("muted");
    var button = new Button("", new VBox(title, detail));
    button.getStyleClass().add("start-choice");
    button.setId("start-" + beginning.name());
    button.setAccessibleText(title.getText() + ". " + what);
    var icon = new FontIcon(ICONS.get(beginning));
    title.setGraphic(icon);
    button.setDefaultButton(beginning == Beginning.EMPTY);
    button.setOnAction(
        event -> {
          setDisable(true);
          begin.accept(beginning);
        });
    return button;
  }

  private static Node label(String key, String style) {
    var label = new Label(Text.of(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
