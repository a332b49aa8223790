package app.quarterbook.ui.plan;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The frame of what stands beside the board: a heading, the way out (Esc), and content that
/// scrolls.
final class Aside extends VBox {
  private final Runnable close;

  /// @param close puts the pane away
  Aside(String heading, Node content, Runnable close) {
    this.close = close;
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("aside");
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    getChildren().addAll(header(heading), scroll);
  }

  private HBox header(String heading) {
    var title = new Label(heading);
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var out = new Button("", new FontIcon("bi-x"));
    out.setId("plan-close");
    out.getStyleClass().addAll("button-icon", "flat");
    out.setAccessibleText(Text.of("plan.close"));
    out.setOnAction(event -> close.run());
    out.setMinWidth(USE_PREF_SIZE);
    var header = new HBox(title, space, out);
    header.setAlignment(Pos.TOP_LEFT);
    header.getStyleClass().add("aside-header");
    return header;
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }
}
