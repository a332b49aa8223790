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

  /// After the title and the promise.
  private static final int FIRST = 2;

  /// @param folder where the workbook will lie, as a person reads it
  /// @param begin called once, with the choice
  public StartView(String folder, Consumer<Beginning> begin) {
    getStyleClass().add("start");
    setAlignment(Pos.CENTER);
    getChildren().addAll(label("start.title", "start-title"), label("start.promise", "muted"));
    for (var beginning : Beginning.values()) {
      getChildren().add(choice(beginning, begin));
    }
    usual().setDefaultButton(true);
    var place = new Label(Text.of("start.folder", folder));
    place.getStyleClass().add("muted");
    place.setWrapText(true);
    getChildren().add(place);
  }

  /// Offers a backup to begin with, before anything else.
  ///
  /// @param what is in it
  /// @param begin called once, where it is chosen
  public void offer(String what, Runnable begin) {
    usual().setDefaultButton(false);
    var offer = choice("start-backup", Text.of("start.bringBack"), what, "bi-shield-check", begin);
    offer.setDefaultButton(true);
    getChildren().add(FIRST, offer);
  }

  /// Says what does not go; there are the other ways to begin.
  public void say(String sentence) {
    var label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("trouble");
    getChildren().add(FIRST, label);
  }

  private Button usual() {
    return (Button) lookup("#start-" + Beginning.EMPTY.name());
  }

  private Button choice(Beginning beginning, Consumer<Beginning> begin) {
    var name = beginning.name();
    return choice(
        "start-" + name,
        Text.of(beginning),
        Text.of("start.what." + name),
        ICONS.get(beginning),
        () -> begin.accept(beginning));
  }

  private Button choice(String id, String name, String what, String icon, Runnable begin) {
    var title = new Label(name);
    title.getStyleClass().add("section-title");
    var detail = new Label(what);
    detail.getStyleClass().add("muted");
    var button = new Button("", new VBox(title, detail));
    button.getStyleClass().add("start-choice");
    button.setId(id);
    button.setAccessibleText(title.getText() + ". " + what);
    title.setGraphic(new FontIcon(icon));
    button.setOnAction(
        event -> {
          setDisable(true);
          begin.run();
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
