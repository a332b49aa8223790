package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The usual shape of a screen: a title, what can be done beside it, and the content below.
public final class Page extends VBox {
  private final HBox tools = new HBox();
  private final Label title;

  /// @param titleKey text key of the heading
  public Page(String titleKey, Node content) {
    title = new Label(Text.of(titleKey));
    title.getStyleClass().add("page-title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    tools.getStyleClass().add("page-tools");
    tools.setAlignment(Pos.CENTER_RIGHT);
    var header = new HBox(title, space, tools);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("page-header");
    title.setMinWidth(USE_PREF_SIZE);
    VBox.setVgrow(content, Priority.ALWAYS);
    getStyleClass().add("page");
    getChildren().addAll(header, content);
  }

  /// Leaves the title out, where something around the page names it already.
  public void untitled() {
    title.setVisible(false);
    title.setManaged(false);
  }

  /// Names the page by what it shows instead of by what it is.
  public void title(String words) {
    title.setText(words);
    title.setMinWidth(0);
  }

  /// Adds controls at the right of the title, e.g. a filter and the button that creates.
  public Page tools(Node... controls) {
    tools.getChildren().addAll(controls);
    return this;
  }
}
